/** The command cannot be carried out, for a reason that its message tells the publisher. */
export class CannotRun extends Error {}

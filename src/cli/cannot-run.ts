/** The error of a command that cannot run. Its message tells the publisher why. */
export class CannotRun extends Error {}

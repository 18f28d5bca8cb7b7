/** A package that comes as one prebuilt file: which of its dependencies that file contains, and which it lacks. */
export interface Prebuilt {
  readonly contains: readonly string[];
  readonly lacks: readonly string[];
}

/** What the bundler cannot see. A dependency that is neither imported nor listed here fails the build. */
export const prebuilt: Readonly<Record<string, Prebuilt>> = {
  // Its parser of streams is imported only by what we leave out, and the other by nothing at all.
  '@codemirror/language': { contains: [], lacks: ['@codemirror/streamparser', '@lezer/lr'] },
  // The file for browsers has a stub instead of Node's streams.
  jszip: { contains: ['immediate', 'lie', 'pako', 'setimmediate'], lacks: ['readable-stream'] },
};

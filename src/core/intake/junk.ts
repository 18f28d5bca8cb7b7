type Reasons = readonly (readonly [RegExp, string])[];

const systemReasons: Reasons = [
  [/(^|\/)__MACOSX\//, 'macOS adds this folder when Finder makes a zip.'],
  [/(^|\/)\._[^/]*$/, 'macOS adds these files beside the real ones.'],
  [/(^|\/)\.DS_Store$/, 'macOS keeps the look of a folder in it.'],
  [/(^|\/)thumbs\.db$/i, 'Windows keeps previews in it.'],
  [/(^|\/)desktop\.ini$/i, 'Windows keeps the look of a folder in it.'],
];

const toolReasons: Reasons = [
  [/(^|\/)\.git(\/|$)/, 'It is the history of the repository.'],
  [/(^|\/)node_modules\//, 'They are packages of a tool.'],
];

/** Why a file is a leftover of a system or tool, by its path; nothing for the publisher's own. */
export function junkReason(path: string): string | undefined {
  return reasonIn([...systemReasons, ...toolReasons], path);
}

/** Whether the operating system put the file there, by its path. */
export function isSystemJunk(path: string): boolean {
  return reasonIn(systemReasons, path) !== undefined;
}

function reasonIn(reasons: Reasons, path: string): string | undefined {
  return reasons.find(([pattern]) => pattern.test(path))?.[1];
}

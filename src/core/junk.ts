const reasons: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)__MACOSX\//, 'macOS adds this folder when Finder makes a zip.'],
  [/(^|\/)\._[^/]*$/, 'macOS adds these files beside the real ones.'],
  [/(^|\/)\.DS_Store$/, 'macOS keeps the look of a folder in it.'],
  [/(^|\/)thumbs\.db$/i, 'Windows keeps previews in it.'],
  [/(^|\/)desktop\.ini$/i, 'Windows keeps the look of a folder in it.'],
  [/(^|\/)\.git(\/|$)/, 'It is the history of the repository.'],
  [/(^|\/)node_modules\//, 'They are packages of a tool.'],
];

/** Why a file is a leftover of the system it comes from, by its path; nothing for the publisher's own. */
export function junkReason(path: string): string | undefined {
  return reasons.find(([pattern]) => pattern.test(path))?.[1];
}

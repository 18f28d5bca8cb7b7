type Reasons = readonly (readonly [RegExp, string])[];

const systemReasons: Reasons = [
  [/(^|\/)__MACOSX\//, 'macOS adds this folder to zips made in Finder.'],
  [/(^|\/)\._[^/]*$/, 'macOS adds these files next to the real ones.'],
  [/(^|\/)\.DS_Store$/, 'macOS stores the view settings of a folder in it.'],
  [/(^|\/)thumbs\.db$/i, 'Windows stores thumbnails in it.'],
  [/(^|\/)desktop\.ini$/i, 'Windows stores the view settings of a folder in it.'],
];

const toolReasons: Reasons = [
  [/(^|\/)\.git(\/|$)/, 'It belongs to Git, not to the connector.'],
  [/(^|\/)node_modules\//, 'It belongs to an npm package, not to the connector.'],
];

/** Tells from its path why a file is a leftover of a system or tool; undefined for the publisher's own files. */
export function junkReason(path: string): string | undefined {
  return reasonIn([...systemReasons, ...toolReasons], path);
}

/** Tells from its path whether the operating system added the file. */
export function isSystemJunk(path: string): boolean {
  return reasonIn(systemReasons, path) !== undefined;
}

function reasonIn(reasons: Reasons, path: string): string | undefined {
  return reasons.find(([pattern]) => pattern.test(path))?.[1];
}

/** Longer than Windows can open, and short enough for comparing every folder of every path. */
const LONGEST = 512;
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i;

const DANGERS: readonly (readonly [danger: RegExp, found: string])[] = [
  [/^$/, 'it is empty'],
  [/[\p{Cc}\p{Zl}\p{Zp}]/u, 'it has control characters'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u200b]/, 'it has invisible characters'],
  [/\ufffd/, 'it has characters that were lost'],
  [/\\/, 'it has a backslash'],
  [/^[a-z]:/i, 'it begins with a drive letter'],
  [/^\//, 'it begins at the root of the disk'],
  [/:/, 'it has a colon'],
  [/[*?"<>|]/, 'it has characters that Windows does not allow: * ? " < > or |'],
];

/** Why no file may be written under this path, or undefined where one may. */
export function unsafeNameReason(path: string): string | undefined {
  if (path.length > LONGEST)
    return `it is ${path.length} characters long, and ${LONGEST} are the limit`;
  const danger = DANGERS.find(([pattern]) => pattern.test(path));
  if (danger !== undefined) return danger[1];
  for (const segment of path.split('/')) {
    const reason = unsafeSegmentReason(segment);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function unsafeSegmentReason(segment: string): string | undefined {
  if (segment === '') return 'a folder in it has no name';
  if (segment === '..') return 'it leads out of the archive by ".."';
  if (segment === '.') return 'a folder in it is called "."';
  if (/[. ]$/.test(segment)) return 'a part of it ends in a dot or a space, which Windows drops';
  if (DEVICE.test(segment)) return 'Windows keeps the name for a device';
  return undefined;
}

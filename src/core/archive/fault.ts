import type { ArchiveFault, ArchiveFaultKind } from '../contract/archive.ts';

const SHOWN_NAME_LENGTH = 120;
const SHOWN_NAMES = 3;
const MEGABYTE = 2 ** 20;
const KILOBYTE = 2 ** 10;

/** Control characters, direction marks and lone surrogates, which can disguise a name. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Creates a fault of the whole archive, none of which may be read. */
export function archiveFault(kind: ArchiveFaultKind, message: string): ArchiveFault {
  return { kind, message, paths: [], fatal: true };
}

/** Creates a fault of some entries. The others may be read. */
export function entryFault(
  kind: ArchiveFaultKind,
  paths: readonly string[],
  message: string,
): ArchiveFault {
  return { kind, message, paths, fatal: false };
}

/** Quotes a name. Shortens a long one, and escapes invisible characters. */
export function quoteName(name: string): string {
  const short = name.length > SHOWN_NAME_LENGTH ? `${name.slice(0, SHOWN_NAME_LENGTH)}…` : name;
  return `"${short.replace(INVISIBLE, escapeCharacter)}"`;
}

/** Quotes the first few names, and counts the rest. */
export function quoteNames(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_NAMES).map(quoteName);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.pop();
  return shown.length === 0 ? `${last}` : `${shown.join(', ')} and ${last}`;
}

/** Formats a size in bytes, KB or MB. */
export function sizeText(bytes: number): string {
  if (bytes >= MEGABYTE) return `${rounded(bytes / MEGABYTE)} MB`;
  if (bytes >= KILOBYTE) return `${rounded(bytes / KILOBYTE)} KB`;
  return bytes === 1 ? '1 byte' : `${bytes} bytes`;
}

function rounded(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}

function escapeCharacter(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

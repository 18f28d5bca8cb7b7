import type { ArchiveFault, ArchiveFaultKind } from '../contract/archive.ts';

const SHOWN_NAME_LENGTH = 120;
const SHOWN_NAMES = 3;
const MEGABYTE = 2 ** 20;
const KILOBYTE = 2 ** 10;

/** Controls, marks that turn the direction of text, lone surrogates: what a name can hide behind. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A fault of the archive as a whole: nothing of it may be read. */
export function archiveFault(kind: ArchiveFaultKind, message: string): ArchiveFault {
  return { kind, message, paths: [], fatal: true };
}

/** A fault of these entries alone: the others may be read. */
export function entryFault(
  kind: ArchiveFaultKind,
  paths: readonly string[],
  message: string,
): ArchiveFault {
  return { kind, message, paths, fatal: false };
}

/** The name in quotes, shortened where it is long and with every hidden character spelled out. */
export function quoteName(name: string): string {
  const short = name.length > SHOWN_NAME_LENGTH ? `${name.slice(0, SHOWN_NAME_LENGTH)}…` : name;
  return `"${short.replace(INVISIBLE, spellOut)}"`;
}

/** The names in quotes, as many as a sentence can bear. */
export function quoteNames(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_NAMES).map(quoteName);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.pop();
  return shown.length === 0 ? `${last}` : `${shown.join(', ')} and ${last}`;
}

/** The size in the unit a person would choose. */
export function sizeText(bytes: number): string {
  if (bytes >= MEGABYTE) return `${rounded(bytes / MEGABYTE)} MB`;
  if (bytes >= KILOBYTE) return `${rounded(bytes / KILOBYTE)} KB`;
  return bytes === 1 ? '1 byte' : `${bytes} bytes`;
}

function rounded(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}

function spellOut(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

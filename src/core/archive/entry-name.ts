import { viewOf } from './bytes/byte-view.ts';
import { crc32 } from './bytes/crc32.ts';
import { extraField } from './extra-fields.ts';

/** The header fields that determine an entry's name. */
export interface NameFields {
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly extra: Uint8Array;
}

/** A decoded name, and why it cannot be trusted. */
export interface EntryName {
  readonly text: string;
  readonly doubt?: 'unreadable' | 'ambiguous';
}

const UTF8_FLAG = 0x0800;
const UNICODE_PATH = 0x7075;
const UNIX_SYSTEMS = new Set([3, 19]);
const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** Decodes the name of an entry. `system` is the system that the archive was made on. */
export function entryName(fields: NameFields, system: number): EntryName {
  const unicode = unicodePath(fields);
  if ((fields.flags & UTF8_FLAG) === 0 && !isAscii(fields.nameBytes)) {
    return { text: unicode ?? unmarkedName(fields.nameBytes, system) };
  }
  const text = decodeUtf8(fields.nameBytes);
  if (text === undefined) {
    return { text: new TextDecoder('utf-8').decode(fields.nameBytes), doubt: 'unreadable' };
  }
  // Some tools show one name, some the other.
  if (unicode !== undefined && unicode !== text) return { text, doubt: 'ambiguous' };
  return { text };
}

/** Decodes a name without the UTF-8 flag: Unix systems, above all macOS, write UTF-8 without it. */
function unmarkedName(bytes: Uint8Array, system: number): string {
  const utf8 = UNIX_SYSTEMS.has(system) ? decodeUtf8(bytes) : undefined;
  return utf8 ?? Array.from(bytes, decodeCodePage437).join('');
}

function decodeCodePage437(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : CODE_PAGE_437.charAt(byte - 0x80);
}

/** Returns the UTF-8 name that some tools add as an extra field. It counts only if its checksum matches the name. */
function unicodePath({ nameBytes, extra }: NameFields): string | undefined {
  const field = extraField(extra, UNICODE_PATH);
  if (field === undefined || field.length < 5 || field[0] !== 1) return undefined;
  if (viewOf(field).getUint32(1, true) !== crc32(nameBytes)) return undefined;
  return decodeUtf8(field.subarray(5));
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

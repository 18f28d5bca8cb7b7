import { changeBetween } from '../editor/change-between.ts';

/** A file's text with `\n` line endings for the editor, which can be saved with its original ones. */
export interface EditableFile {
  readonly text: string;
  /** Returns the bytes to save, in UTF-8. For an unchanged UTF-8 file these are its own bytes. */
  bytesFor(text: string): Uint8Array<ArrayBuffer>;
}

const NEWLINE = /\r\n|\r/g;

/** Reads a file. On saving, unchanged lines keep their endings, and new lines get the most common one. */
export function editableFile(bytes: Uint8Array<ArrayBuffer> | undefined): EditableFile {
  const { original, isUtf8 } = decode(bytes);
  const text = original.replace(NEWLINE, '\n');
  return {
    text,
    bytesFor(changed) {
      if (bytes !== undefined && isUtf8 && changed === text) return bytes;
      return new TextEncoder().encode(applyChange(original, text, changed));
    },
  };
}

/** Applies the change from `text` to `changed` to the original, in the original's line endings. */
function applyChange(original: string, text: string, changed: string): string {
  if (!original.includes('\r')) return changed;
  const change = changeBetween(text, changed);
  if (!change) return original;
  const offsets = originalOffsets(original);
  const at = (offset: number) => offsets[offset] ?? original.length;
  const insert = change.insert.replaceAll('\n', newlineOf(original));
  return original.slice(0, at(change.from)) + insert + original.slice(at(change.to));
}

/** Returns the offset in the original of each character of the `\n` text. */
function originalOffsets(original: string): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    offsets.push(at);
    if (original.startsWith('\r\n', at)) at += 1;
  }
  return offsets;
}

/** Returns the most common line ending. */
function newlineOf(text: string): string {
  const windows = text.split('\r\n').length - 1;
  const unix = text.split('\n').length - 1 - windows;
  const mac = text.split('\r').length - 1 - windows;
  if (windows >= unix && windows >= mac && windows > 0) return '\r\n';
  return mac > unix ? '\r' : '\n';
}

/** Decodes UTF-16 if the first two bytes tell it, else UTF-8, or else Windows-1252. */
function decode(bytes: Uint8Array<ArrayBuffer> | undefined) {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) {
    return { original: new TextDecoder(utf16).decode(bytes), isUtf8: false };
  }
  try {
    return { original: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { original: new TextDecoder('windows-1252').decode(bytes), isUtf8: false };
  }
}

/** Detects UTF-16 by its byte order mark or zero bytes, as the checker does. */
function utf16Of([first, second]: Uint8Array = new Uint8Array()): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return undefined;
}

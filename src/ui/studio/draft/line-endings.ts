import { encodingOf } from '../../base/decode-text.ts';
import { changeBetween } from '../../editor/change-between.ts';
import { LineMap } from '../../editor/line-map.ts';

/** A file's text with `\n` line endings for the editor, which can be saved with its original ones. */
export interface EditableFile {
  readonly text: string;
  /** Returns the bytes to save, in UTF-8. For an unchanged UTF-8 file these are its own bytes. */
  bytesFor(text: string): Uint8Array<ArrayBuffer>;
}

/** Reads a file. On saving, unchanged lines keep their endings, and new lines get the most common one. */
export function editableFile(bytes: Uint8Array<ArrayBuffer> | undefined): EditableFile {
  const { original, isUtf8 } = decode(bytes);
  const lines = new LineMap(original);
  const { text } = lines;
  return {
    text,
    bytesFor(changed) {
      if (bytes !== undefined && isUtf8 && changed === text) return bytes;
      return new TextEncoder().encode(applyChange(lines, changed));
    },
  };
}

/** Applies the change from the editor's text to `changed` to the original, in the original's line endings. */
function applyChange(lines: LineMap, changed: string): string {
  const change = changeBetween(lines.text, changed);
  return change ? lines.replace([change]) : lines.original;
}

/** Decodes UTF-16 if the first two bytes tell it, else UTF-8, or else Windows-1252. */
function decode(bytes: Uint8Array<ArrayBuffer> | undefined) {
  const encoding = bytes ? encodingOf(bytes) : 'utf-8';
  if (encoding !== 'utf-8') {
    return { original: new TextDecoder(encoding).decode(bytes), isUtf8: false };
  }
  try {
    return { original: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { original: new TextDecoder('windows-1252').decode(bytes), isUtf8: false };
  }
}

import { decodeText, encodingOf } from '../base/decode-text.ts';

/** A file for the editor. */
export interface FileText {
  /** As in the file, with its line breaks and byte order mark. */
  readonly text: string;
  /** Why it cannot be edited, as a sentence. */
  readonly readOnly?: string;
}

/** Reads a file. Returns nothing if it is not a text. */
export function fileText(bytes: Uint8Array): FileText | undefined {
  const text = decodeText(bytes);
  if (text.includes('\0')) return undefined;
  if (encodingOf(bytes) !== 'utf-8') {
    return { text, readOnly: 'Save this file as UTF-8 to edit it here: it is UTF-16.' };
  }
  if (text.includes('\uFFFD') && !isUtf8(bytes)) {
    return {
      text,
      readOnly: 'Save this file as UTF-8 to edit it here: it has bytes that are not UTF-8.',
    };
  }
  return { text };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

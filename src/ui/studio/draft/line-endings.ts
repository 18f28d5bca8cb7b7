import { changeBetween } from '../editor/change-between.ts';

/** A text as the editor has it, with `\n` alone, and how to give it back as it was. */
export interface TextOnDisk {
  readonly text: string;
  /** The bytes to save for a text, in UTF-8: those of the file itself where nothing was changed. */
  bytesFor(text: string): Uint8Array<ArrayBuffer>;
}

const NEWLINE = /\r\n|\r/g;

/** Reads a dropped file. Lines that nobody touches keep their endings; new ones end as most do. */
export function textOnDisk(bytes: Uint8Array<ArrayBuffer> | undefined): TextOnDisk {
  const { original, isUtf8 } = decoded(bytes);
  const text = original.replace(NEWLINE, '\n');
  return {
    text,
    bytesFor(changed) {
      if (bytes !== undefined && isUtf8 && changed === text) return bytes;
      return new TextEncoder().encode(withNewlinesOf(original, text, changed));
    },
  };
}

/** The change, made in the text with its own newlines. */
function withNewlinesOf(original: string, text: string, changed: string): string {
  if (!original.includes('\r')) return changed;
  const change = changeBetween(text, changed);
  if (!change) return original;
  const places = originalOffsets(original);
  const at = (offset: number) => places[offset] ?? original.length;
  const insert = change.insert.replaceAll('\n', newlineOf(original));
  return original.slice(0, at(change.from)) + insert + original.slice(at(change.to));
}

/** For each character of the text with `\n` alone, where it stands in the original. */
function originalOffsets(original: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    places.push(at);
    if (original.startsWith('\r\n', at)) at += 1;
  }
  return places;
}

/** The newline that most lines end with. */
function newlineOf(text: string): string {
  const windows = text.split('\r\n').length - 1;
  const unix = text.split('\n').length - 1 - windows;
  const mac = text.split('\r').length - 1 - windows;
  if (windows >= unix && windows >= mac && windows > 0) return '\r\n';
  return mac > unix ? '\r' : '\n';
}

/** UTF-8 where it is that; else UTF-16 if it says so, else the code page of older editors. */
function decoded(bytes: Uint8Array<ArrayBuffer> | undefined) {
  try {
    return { original: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    const [first, second] = bytes ?? [];
    const big = first === 0xfe && second === 0xff;
    const little = first === 0xff && second === 0xfe;
    const encoding = big ? 'utf-16be' : little ? 'utf-16le' : 'windows-1252';
    return { original: new TextDecoder(encoding).decode(bytes), isUtf8: false };
  }
}

/** A text as the editor has it, with `\n` alone, and how to give it back as it was. */
export interface TextOnDisk {
  readonly text: string;
  /** The bytes to save for a text: those of the file itself where nothing was changed. */
  bytesFor(text: string): Uint8Array<ArrayBuffer>;
}

/** Reads a dropped file. UTF-8 is kept as it is, a byte order mark aside. */
export function textOnDisk(bytes: Uint8Array<ArrayBuffer> | undefined): TextOnDisk {
  const original = new TextDecoder().decode(bytes);
  const text = original.replace(/\r\n|\r/g, '\n');
  const newline = newlineOf(original);
  return {
    text,
    bytesFor(changed) {
      if (bytes !== undefined && changed === text) return bytes;
      return new TextEncoder().encode(
        newline === '\n' ? changed : changed.replaceAll('\n', newline),
      );
    },
  };
}

/** The newline that most lines end with. */
function newlineOf(text: string): string {
  const windows = text.split('\r\n').length - 1;
  const unix = text.split('\n').length - 1 - windows;
  const mac = text.split('\r').length - 1 - windows;
  if (windows >= unix && windows >= mac && windows > 0) return '\r\n';
  return mac > unix ? '\r' : '\n';
}

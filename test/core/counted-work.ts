import { vi } from 'vitest';

/** The work that the platform did for core, in bytes. */
export interface CountedWork {
  /** Streams that unpack, begun. */
  streams: number;
  /** Compressed bytes that went into them. */
  fed: number;
  /** Bytes that were taken out of them. */
  unpacked: number;
  /** Bytes decoded into text. */
  decoded: number;
}

/** Counts from now on what core unpacks and decodes, until `vi.unstubAllGlobals`. */
export function countWork(): CountedWork {
  const work: CountedWork = { streams: 0, fed: 0, unpacked: 0, decoded: 0 };
  const { DecompressionStream: Unpacker, TextDecoder: Decoder } = globalThis;
  vi.stubGlobal(
    'TextDecoder',
    class extends Decoder {
      override decode(...args: Parameters<TextDecoder['decode']>) {
        work.decoded += args[0]?.byteLength ?? 0;
        return super.decode(...args);
      }
    },
  );
  vi.stubGlobal(
    'DecompressionStream',
    class {
      readonly inner = new Unpacker('deflate-raw');
      readonly writable = {
        getWriter: () => {
          const writer = this.inner.writable.getWriter();
          return {
            close: () => writer.close(),
            write: (chunk: Uint8Array<ArrayBuffer>) => {
              work.fed += chunk.length;
              return writer.write(chunk);
            },
          };
        },
      };
      readonly readable = {
        getReader: () => {
          const reader = this.inner.readable.getReader();
          return {
            cancel: () => reader.cancel(),
            read: async () => {
              const part = await reader.read();
              work.unpacked += part.value?.length ?? 0;
              return part;
            },
          };
        },
      };
      constructor() {
        work.streams += 1;
      }
    },
  );
  return work;
}

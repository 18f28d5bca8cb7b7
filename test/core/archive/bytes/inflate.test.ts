import { createHash } from 'node:crypto';
import { constants, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inflate } from '../../../../src/core/archive/bytes/inflate.ts';
import { readArchive } from '../../../../src/core/archive/read-archive.ts';
import { buildZip } from '../zip-builder.ts';
import { concat } from '../zip-bytes.ts';

const KILOBYTE = 1024;
const MEGABYTE = 2 ** 20;
const GIGABYTE = 2 ** 30;

/** Pseudorandom bytes that are the same on every run. */
function pseudorandom(length: number): Buffer {
  return createHash('shake256', { outputLength: length }).digest();
}

/** A gigabyte of zeros, built by repeating one packed megabyte. */
const BOMB = (() => {
  const options = { level: 9, finishFlush: constants.Z_FULL_FLUSH };
  const megabyte = deflateRawSync(new Uint8Array(MEGABYTE), options);
  const end = deflateRawSync(new Uint8Array());
  return concat(...new Array<Uint8Array>(GIGABYTE / MEGABYTE).fill(megabyte), end);
})();

const counted = { streams: 0, written: 0, read: 0, canceled: 0 };

/** Counts the bytes that enter and leave the platform's stream. */
function countingStream(Original: typeof DecompressionStream) {
  return class {
    readonly #stream = new Original('deflate-raw');
    readonly readable = {
      getReader: () => {
        const reader = this.#stream.readable.getReader();
        return {
          cancel: () => {
            counted.canceled++;
            return reader.cancel();
          },
          read: async () => {
            const part = await reader.read();
            counted.read += part.value?.length ?? 0;
            return part;
          },
        };
      },
    };
    readonly writable = {
      getWriter: () => {
        const writer = this.#stream.writable.getWriter();
        return {
          close: () => writer.close(),
          write: (chunk: Uint8Array<ArrayBuffer>) => {
            counted.written += chunk.length;
            return writer.write(chunk);
          },
        };
      },
    };
    constructor() {
      counted.streams++;
    }
  };
}

beforeEach(() => {
  Object.assign(counted, { streams: 0, written: 0, read: 0, canceled: 0 });
  vi.stubGlobal('DecompressionStream', countingStream(DecompressionStream));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('unpacking', () => {
  it('restores contents that span many slices', async () => {
    const contents = pseudorandom(300_000);
    const packed = new Uint8Array(deflateRawSync(contents));
    expect(packed.length).toBeGreaterThan(3 * 16 * KILOBYTE);
    const inflated = await inflate(packed, contents.length);
    expect(inflated.outcome === 'complete' && contents.equals(inflated.bytes)).toBe(true);
    expect(counted).toEqual({
      streams: 1,
      written: packed.length,
      read: contents.length,
      canceled: 0,
    });
  });

  it('reports truncated contents as damaged', async () => {
    const packed = new Uint8Array(deflateRawSync(new Uint8Array(1000).fill(7)));
    expect(await inflate(packed.slice(0, -1), 1000)).toEqual({ outcome: 'damaged' });
  });

  it('reports empty input as damaged', async () => {
    expect(await inflate(new Uint8Array(), 0)).toEqual({ outcome: 'damaged' });
  });
});

describe('a gigabyte packed into a megabyte', () => {
  it('takes little more than a megabyte', () => {
    expect(BOMB.length).toBeLessThan(1.2 * MEGABYTE);
  });

  it('is refused by its declared size, without being unpacked', async () => {
    const archive = buildZip([{ name: 'bomb', packed: BOMB, size: GIGABYTE }]);
    const { entries, faults } = await readArchive(archive);
    expect(entries).toEqual([]);
    expect(faults.map(({ kind, paths }) => [kind, paths])).toEqual([['entry-too-large', ['bomb']]]);
    expect(counted.streams).toBe(0);
  });

  it('is refused by its ratio if it declares the largest size allowed', async () => {
    const archive = buildZip([
      { name: 'bomb', packed: BOMB.slice(0, 65 * KILOBYTE), size: 64 * MEGABYTE },
    ]);
    const { faults } = await readArchive(archive);
    expect(faults.map(({ kind }) => kind)).toEqual(['ratio']);
    expect(counted.streams).toBe(0);
  });

  it.each([10, 100 * KILOBYTE, MEGABYTE])(
    'is stopped early if it declares %i bytes',
    async (size) => {
      const archive = buildZip([{ name: 'bomb', packed: BOMB, size }]);
      const { entries, faults } = await readArchive(archive);
      expect(entries).toEqual([]);
      expect(faults.map(({ kind, paths }) => [kind, paths])).toEqual([['size-mismatch', ['bomb']]]);
      expect(counted.read).toBeGreaterThan(size);
      expect(counted.read).toBeLessThanOrEqual(size + 64 * KILOBYTE);
      expect(counted.written).toBeLessThan(64 * KILOBYTE);
      expect(counted.canceled).toBe(1);
    },
  );
});

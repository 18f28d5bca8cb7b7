import { deflateRawSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { openDropped } from '../../../src/core/intake/open-dropped.ts';
import { buildZip } from '../archive/zip-builder.ts';

const MEGABYTE = 2 ** 20;
const definition = { name: 'apiDefinition.swagger.json', contents: '{ "swagger": "2.0" }' };

/** Packs 16 MB of zeros into archives that lie in one another. */
function nested(levels: number): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(deflateRawSync(new Uint8Array(16 * MEGABYTE)));
  let archive = buildZip([{ name: 'bomb', packed, size: 16 * MEGABYTE }]);
  for (let level = 1; level < levels; level += 1) {
    archive = buildZip([{ name: `level${level}.zip`, contents: archive }]);
  }
  return archive;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([1, 2, 6])('opens no archive inside another, %i levels deep', async (levels) => {
  const unpacked = countUnpackedBytes();
  const inner = nested(levels);
  const archive = buildZip([definition, { name: 'inner.zip', contents: inner }]);
  const result = await openDropped(new Map([['Contoso.zip', archive]]));
  if (!result.ok) throw new Error(result.error.message);
  const [connector] = result.value.connectors;
  expect(connector?.files.get('inner.zip')).toEqual(inner);
  expect([...(connector?.files.keys() ?? [])].sort()).toEqual([
    'apiDefinition.swagger.json',
    'inner.zip',
  ]);
  expect(unpacked()).toBe(definition.contents.length + inner.length);
});

/** Counts what every decompression gives from now on. */
function countUnpackedBytes(): () => number {
  let count = 0;
  const Native = DecompressionStream;
  vi.stubGlobal(
    'DecompressionStream',
    class {
      readonly writable: WritableStream;
      readonly readable: ReadableStream;
      constructor(format: CompressionFormat) {
        const { writable, readable } = new Native(format);
        const counter = new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            count += chunk.length;
            controller.enqueue(chunk);
          },
        });
        this.writable = writable;
        this.readable = readable.pipeThrough(counter);
      }
    },
  );
  return () => count;
}

import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../../src/core/archive/limits.ts';
import { readArchive } from '../../../../src/core/archive/read-archive.ts';
import { zipFiles } from '../../../../src/core/service/submission/zip-files.ts';

it('writes files as they are, under their own paths', async () => {
  const files = new Map([
    ['icon.png', new Uint8Array([1, 2, 3])],
    ['docs/intro.md', new TextEncoder().encode('# Tides\r\n')],
  ]);
  const { entries, faults } = await readArchive(await zipFiles(files), DEFAULT_LIMITS);
  expect(faults).toEqual([]);
  expect(new Map(entries.map(({ path, bytes }) => [path, bytes]))).toEqual(files);
});

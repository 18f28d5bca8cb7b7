import { expect, it } from 'vitest';
import { readDroppedFiles } from '../../../src/ui/intake/dropped-files.ts';

const signal = new AbortController().signal;

function dropped(...files: File[]) {
  return { files: new Map(files.map((file, index) => [`${index}`, file])), leftOut: [] };
}

it('reads every file and reports how many are done', async () => {
  const files = Array.from({ length: 20 }, (_, index) => new File([`${index}`], 'x'));
  const counts: number[] = [];
  const read = await readDroppedFiles(dropped(...files), (count) => counts.push(count), signal);
  expect(read.ok && read.value.get('19')).toEqual(new TextEncoder().encode('19'));
  expect(counts).toEqual([16, 20]);
});

it('refuses too many bytes before it reads them', async () => {
  const large = new File([], 'large');
  Object.defineProperties(large, {
    size: { value: 257 * 1024 * 1024 },
    arrayBuffer: { value: () => Promise.reject(new Error('was read')) },
  });
  expect(await readDroppedFiles(dropped(large), () => {}, signal)).toMatchObject({
    ok: false,
    error: { code: 'too-large', message: expect.stringContaining('256 MB') },
  });
});

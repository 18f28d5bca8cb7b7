import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/core/archive/limits.ts';
import type { Opened } from '../../../src/core/contract/api.ts';
import { openDropped } from '../../../src/core/intake/open-dropped.ts';
import { buildZip, STORED } from '../archive/zip-builder.ts';
import { type CountedWork, countWork } from '../counted-work.ts';

const MEGABYTE = 2 ** 20;
const DEFINITION = { name: 'apiDefinition.swagger.json', contents: '{ "swagger": "2.0" }' };

let work: CountedWork;
beforeEach(() => {
  work = countWork();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function opened(files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>): Promise<Opened> {
  const result = await openDropped(new Map(Object.entries(files)));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** An archive of 16 archives, each of 16 more, this many levels deep: 16⁵ files of a megabyte for five levels. */
function nested(levels: number): Uint8Array<ArrayBuffer> {
  if (levels === 0) return buildZip([{ name: 'zeros.txt', contents: new Uint8Array(MEGABYTE) }]);
  const inner = nested(levels - 1);
  return buildZip(
    Array.from({ length: 16 }, (_, index) => ({ name: `${index}.zip`, contents: inner })),
  );
}

describe('archives in archives', () => {
  it('stay files: a bomb of six levels is opened at its first', async () => {
    const bomb = nested(5);
    const bytes = buildZip([DEFINITION, { name: 'bomb.zip', contents: bomb, method: STORED }]);
    const { connectors } = await opened({ 'c.zip': bytes });
    expect(connectors.map(({ root }) => root)).toEqual(['c.zip']);
    expect(connectors[0]?.files.get('bomb.zip')?.length).toBe(bomb.length);
    expect(work.unpacked).toBe(DEFINITION.contents.length);
  });

  it('hide no connector that is checked unseen', async () => {
    const inner = buildZip([{ ...DEFINITION, contents: '{ "swagger": "2.0", "host": "x" }' }]);
    const bytes = buildZip([DEFINITION, { name: 'inner/c.zip', contents: inner, method: STORED }]);
    const { connectors } = await opened({ 'c.zip': bytes });
    expect([...(connectors[0]?.files.keys() ?? [])]).toEqual([DEFINITION.name, 'inner/c.zip']);
    expect(connectors).toHaveLength(1);
  });

  it('that are dropped together share what may be unpacked', async () => {
    const megabytes = Array.from({ length: 40 }, (_, index) => ({
      name: `${index}.txt`,
      contents: new Uint8Array(MEGABYTE).fill(index),
      method: STORED,
    }));
    const bytes = buildZip([DEFINITION, ...megabytes]);
    const { connectors } = await opened({ 'a.zip': bytes, 'b.zip': bytes, 'c.zip': bytes });
    const faults = connectors.map(({ archiveFaults }) => archiveFaults.map(({ kind }) => kind));
    expect(faults).toEqual([[], ['too-large'], ['too-large']]);
    const read = connectors.flatMap(({ files }) => [...files.values()]);
    const total = read.reduce((sum, { length }) => sum + length, 0);
    expect(total).toBeLessThanOrEqual(DEFAULT_LIMITS.totalBytes);
  });
});

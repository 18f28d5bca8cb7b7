import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ImageFile, MAX_SIDE, readImage } from '../../../src/core/files/image-file.ts';
import { type CountedWork, countWork } from '../counted-work.ts';
import { MUTANTS, type Verdict } from './png-mutants.ts';

/** All rows of the largest image: four samples of 16 bits a pixel, and a filter for each row. */
const MOST_ROWS = MAX_SIDE * (1 + MAX_SIDE * 8);
/** What the platform may have unpacked by the time it stops. */
const BEYOND = 64 * 1024;

let work: CountedWork;
beforeEach(() => {
  work = countWork();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function verdictOn({ format, faults, look }: ImageFile): Verdict {
  if (format !== 'png') return 'no PNG';
  if (faults.some(({ fatal }) => fatal)) return 'refused';
  if (look === undefined) return 'too large';
  return faults.length > 0 ? 'looked at' : 'sound';
}

describe('PNG images that are damaged', () => {
  it('are sixty at least, each in another way', () => {
    expect(new Set(MUTANTS.map(([change]) => change)).size).toBe(MUTANTS.length);
    expect(MUTANTS.filter(([, , verdict]) => verdict !== 'sound').length).toBeGreaterThan(60);
  });

  it.each(MUTANTS)('get their verdict: %s', async (_, bytes, verdict) => {
    const image = await readImage('icon.png', bytes);
    expect(verdictOn(image)).toBe(verdict);
    for (const { message, offset } of image.faults) {
      expect(message).not.toBe('');
      expect(offset).toBeLessThanOrEqual(bytes.length);
    }
    expect(image.look === undefined).toBe(!['sound', 'looked at'].includes(verdict));
  });

  it.each(MUTANTS)('cost no more than the largest image: %s', async (_, bytes, verdict) => {
    await readImage('icon.png', bytes);
    expect(work.streams).toBeLessThanOrEqual(1);
    expect(work.fed).toBeLessThanOrEqual(bytes.length);
    expect(work.unpacked).toBeLessThanOrEqual(MOST_ROWS + BEYOND);
    expect(work.decoded).toBeLessThanOrEqual(1024);
    if (verdict === 'too large' || verdict === 'no PNG') expect(work.streams).toBe(0);
  });

  it('cost little where they are small and hold a bomb', async () => {
    const bomb = MUTANTS.find(([change]) => change.includes('bomb'))?.[1] ?? new Uint8Array();
    await readImage('icon.png', bomb);
    expect(work.unpacked).toBeGreaterThan(0);
    expect(work.unpacked).toBeLessThanOrEqual(BEYOND + 1024);
  });
});

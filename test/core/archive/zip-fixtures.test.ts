import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { FIXTURES } from './zip-fixtures.ts';

describe('archives that break the format', () => {
  it('are eighty at least, each in another way', () => {
    expect(new Set(FIXTURES.map(([name]) => name)).size).toBe(FIXTURES.length);
    expect(FIXTURES.length).toBeGreaterThanOrEqual(80);
  });

  it.each(FIXTURES)('%s', async (_, archive, [read, ...kinds]) => {
    const { entries, faults } = await readArchive(archive);
    expect([entries.length, ...faults.map(({ kind }) => kind)]).toEqual([read, ...kinds]);
    for (const { message } of faults) expect(message).toMatch(/^[A-Z][^:]+: .+\.$/);
    // Whatever could not be read is reported, and a fatal fault leaves nothing.
    expect(faults.some(({ fatal }) => fatal)).toBe(read === 0 && kinds.length > 0);
  });
});

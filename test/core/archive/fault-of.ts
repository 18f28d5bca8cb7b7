import { expect } from 'vitest';
import type { ArchiveLimits } from '../../../src/core/archive/limits.ts';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { buildZip, type Part } from './zip-builder.ts';
import { ascii } from './zip-bytes.ts';

/** A sound entry. */
export const GOOD = { name: 'good.txt', contents: 'good' };

/** Returns the fault of `part`. Checks that a sound entry beside it is still read. */
export async function faultOf(part: Part, limits?: ArchiveLimits) {
  const { entries, faults } = await readArchive(buildZip([part, GOOD]), limits);
  expect(entries).toEqual([{ path: 'good.txt', bytes: ascii('good') }]);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.fatal).toBe(false);
  expect(faults[0]?.paths).toEqual([part.name]);
  return { kind: faults[0]?.kind, message: faults[0]?.message };
}

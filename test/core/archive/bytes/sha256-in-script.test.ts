import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../../../src/core/archive/bytes/sha256.ts';
import { sha256InScript } from '../../../../src/core/archive/bytes/sha256-in-script.ts';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (length: number) =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8) * 7) & 255);

describe('sha256InScript', () => {
  it('agrees with Node for every length up to three blocks, and for a long one', () => {
    for (const length of [...Array(193).keys(), 100_003]) {
      const bytes = bytesOf(length);
      expect(Buffer.from(sha256InScript(bytes)).toString('hex')).toBe(hashOf(bytes));
    }
  });
});

describe('sha256', () => {
  it('is the same where the platform has none', async () => {
    const bytes = bytesOf(1000);
    vi.stubGlobal('crypto', {});
    expect(await sha256(bytes)).toBe(hashOf(bytes));
    vi.unstubAllGlobals();
  });
});

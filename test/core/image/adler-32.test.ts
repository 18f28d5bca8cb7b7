import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { adler32 } from '../../../src/core/image/adler-32.ts';

describe('the checksum of zlib data', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['one byte', Uint8Array.of(255)],
    ['a block of the largest bytes', new Uint8Array(4096).fill(255)],
    ['many blocks of the largest bytes', new Uint8Array(1_000_001).fill(255)],
    ['bytes of all kinds', new Uint8Array(100_000).map((_, index) => index * 7)],
  ])('is what zlib writes for %s', (_, bytes) => {
    expect(adler32(bytes)).toBe(deflateSync(bytes).readUInt32BE(deflateSync(bytes).length - 4));
  });
});

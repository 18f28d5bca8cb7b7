import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from '../../../../src/core/archive/bytes/sha256.ts';
import { ascii } from '../zip-bytes.ts';

it('digests empty input', async () => {
  expect(await sha256(new Uint8Array())).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
});

it('agrees with Node, leading zeros included', async () => {
  for (let index = 0; index < 50; index++) {
    const bytes = ascii(`file ${index}`);
    expect(await sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/ui/base/decode-text.ts';

describe('the text of a file', () => {
  it('keeps a byte order mark, which counts in offsets', () => {
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b]))).toBe('\ufeff{');
  });

  it('is decoded as UTF-16 when it is UTF-16', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x7b, 0]))).toBe('\ufeff{');
    expect(decodeText(new Uint8Array([0, 0x7b, 0, 0x7d]))).toBe('{}');
    expect(decodeText(new Uint8Array([0x7b, 0, 0x7d, 0]))).toBe('{}');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextFile } from '../../../src/core/files/text-file.ts';

const textFile = (bytes: Uint8Array) => new TextFile('a.txt', bytes);
const encode = (text: string) => new TextEncoder().encode(text);

describe('positions', () => {
  it('count lines with every kind of newline', () => {
    const file = textFile(encode('a\r\nb\nc\rd'));
    expect([0, 3, 5, 7].map((offset) => file.position(offset))).toEqual([
      { line: 1, column: 1, offset: 0 },
      { line: 2, column: 1, offset: 3 },
      { line: 3, column: 1, offset: 5 },
      { line: 4, column: 1, offset: 7 },
    ]);
  });

  it('clamp an offset outside the text', () => {
    const file = textFile(encode('ab'));
    expect(file.range(-5, 99)).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 3, offset: 2 },
    });
  });

  it('agree with a simple count of newlines', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'é', '😀') }), (text) => {
        const file = textFile(encode(text));
        for (let offset = 0; offset <= text.length; offset += 1) {
          const lines = text.slice(0, offset).split('\n');
          expect(file.position(offset)).toEqual({
            line: lines.length,
            column: (lines.at(-1)?.length ?? 0) + 1,
            offset,
          });
        }
      }),
    );
  });
});

describe('decoding', () => {
  it('keeps a byte order mark as the first character', () => {
    expect(textFile(encode('\uFEFF{}')).text).toBe('\uFEFF{}');
  });

  it.each([
    ['utf-16le', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00], '\uFEFF{}'],
    ['utf-16be', [0xfe, 0xff, 0x00, 0x7b, 0x00, 0x7d], '\uFEFF{}'],
    ['utf-16le', [0x7b, 0x00, 0x7d, 0x00], '{}'],
    ['utf-16be', [0x00, 0x7b, 0x00, 0x7d], '{}'],
  ])('recognizes %s', (encoding, bytes, text) => {
    expect(textFile(Uint8Array.from(bytes))).toMatchObject({ encoding, text });
  });

  it.each([
    ['a letter of Windows-1252', [0x61, 0xf8, 0x62], 1],
    ['a cut-off character', [0x61, 0xe2, 0x82, 0x62], 1],
    ['the very first byte', [0xff, 0x61], 0],
    ['after an emoji, which counts as two', [0xf0, 0x9f, 0x98, 0x80, 0x80], 2],
    ['the end of the file', [0x61, 0x62, 0xe2, 0x82], 2],
  ])('gives the offset of the first byte that is not UTF-8: %s', (_, bytes, offset) => {
    const file = textFile(Uint8Array.from(bytes));
    expect(file.firstBadOffset).toBe(offset);
    expect(file.text[offset]).toBe('\uFFFD');
  });

  it('accepts a U+FFFD that is in the file', () => {
    expect(textFile(encode('a\uFFFDb')).firstBadOffset).toBeUndefined();
  });
});

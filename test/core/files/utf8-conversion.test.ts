import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/files/apply-fix.ts';
import { TextFile } from '../../../src/core/files/text-file.ts';
import { conversionOf } from '../../../src/core/files/utf8-conversion.ts';

const TEXT = '{ "title": "Brønnøy 😀" }\r\n';

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
}

function read(bytes: Uint8Array) {
  const file = new TextFile('a.json', bytes);
  return { file, conversion: conversionOf(file) };
}

describe('a conversion to UTF-8', () => {
  it.each([
    ['little-endian', '\uFEFF', false],
    ['big-endian', '\uFEFF', true],
    ['little-endian', '', false],
    ['big-endian', '', true],
  ])('of UTF-16 (%s) after %j leaves the text alone', (order, mark, isBig) => {
    const { file, conversion } = read(utf16(mark + TEXT, isBig));
    expect(conversion).toMatchObject({ found: `UTF-16 (${order})`, fix: { safe: true } });
    const edits = conversion?.fix?.changes.filter((change) => 'newText' in change) ?? [];
    expect(edits).toHaveLength(mark.length);
    expect(applyEdits(file.text, edits)).toBe(TEXT);
  });

  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['Windows-1252, which nothing makes sure', Uint8Array.of(0x61, 0xf8)],
    ['nothing', new Uint8Array()],
  ])('is not offered for %s', (_, bytes) => {
    expect(read(bytes).conversion).toBeUndefined();
  });

  it.each([
    ['half of a character', utf16('\uFEFFa\uD83D', false)],
    ['half of a character', utf16('\uFEFFa\uDE00', true)],
    ['an odd byte', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62)],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0, 0x7d, 0, 0, 0)],
  ])('has no fix where the text is uncertain: %s', (_, bytes) => {
    expect(read(bytes).conversion).toMatchObject({ found: expect.stringContaining('UTF-16') });
    expect(read(bytes).conversion?.fix).toBeUndefined();
  });

  it('is uncertain from the first half of a character on', () => {
    expect(read(utf16('\uFEFFab\uD83Dcd', true)).file.firstBadOffset).toBe(3);
    expect(read(utf16('\uFEFFab\uFFFDc\uDE00', false)).file.firstBadOffset).toBe(5);
  });
});

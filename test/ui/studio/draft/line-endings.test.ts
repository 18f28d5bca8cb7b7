import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editableFile } from '../../../../src/ui/studio/draft/line-endings.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Returns what is saved after `change` in the editor. */
function saved(original: string, change: (text: string) => string): string {
  const file = editableFile(encode(original));
  return decode(file.bytesFor(change(file.text)));
}

describe('an unchanged file', () => {
  it('is saved byte for byte, whatever its line endings', () => {
    const piece = fc.constantFrom('\r\n', '\n', '\r', 'a', 'é', '# B', '\u{1f600}', '\ufeff');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const original = pieces.join('');
        expect(editableFile(encode(original)).text).not.toContain('\r');
        expect(saved(original, (text) => text)).toBe(original);
      }),
    );
  });
});

describe('a changed file', () => {
  it.each([
    ['of Windows', 'a\r\nb\r\n', 'a\r\nb\r\nc\r\nd'],
    ['of Unix', 'a\nb\n', 'a\nb\nc\nd'],
    ['of old Macs', 'a\rb\r', 'a\rb\rc\rd'],
    ['of several kinds, most of Windows', 'a\r\nb\nc\r\n', 'a\r\nb\nc\r\nc\r\nd'],
  ])('keeps the line endings %s', (_, original, expected) => {
    expect(saved(original, (text) => `${text}c\nd`)).toBe(expected);
  });

  it('keeps the lines before and after the change', () => {
    expect(saved('a\nb\r\nc\rd\r\n', (text) => text.replace('c', 'x\ny'))).toBe(
      'a\nb\r\nx\r\ny\rd\r\n',
    );
  });

  it('reads back as it was written, whatever the change', () => {
    const lines = fc.array(fc.constantFrom('\r\n', '\n', 'a', 'b')).map((all) => all.join(''));
    const typed = fc.array(fc.constantFrom('\n', 'a', 'b', 'c')).map((all) => all.join(''));
    fc.assert(
      fc.property(lines, typed, (original, next) => {
        expect(editableFile(encode(saved(original, () => next))).text).toBe(next);
      }),
    );
  });

  it('loses its byte order mark', () => {
    expect(saved('\ufeffa\r\n', (text) => `${text}b`)).toBe('a\r\nb');
  });
});

describe('a file that is not UTF-8', () => {
  it.each([
    ['UTF-16 of Windows', [0xff, 0xfe, 0x48, 0, 0xe9, 0]],
    ['UTF-16 of old Macs', [0xfe, 0xff, 0, 0x48, 0, 0xe9]],
    ['UTF-16 without a mark', [0x48, 0, 0xe9, 0]],
    ['UTF-16 of old Macs without a mark', [0, 0x48, 0, 0xe9]],
    ['the code page of older editors', [0x48, 0xe9]],
  ])('is read as %s and saved as UTF-8', (_, bytes) => {
    const file = editableFile(Uint8Array.from(bytes));
    expect(file.text).toBe('Hé');
    expect(decode(file.bytesFor('Hé'))).toBe('Hé');
  });
});

it('saves a text that did not come from a file', () => {
  const file = editableFile(undefined);
  expect(file.text).toBe('');
  expect(decode(file.bytesFor('a\nb'))).toBe('a\nb');
});

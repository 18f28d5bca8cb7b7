import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineMap } from '../../../src/ui/editor/line-map.ts';

const pieces = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.array(fc.constantFrom('\r\n', '\n', '\r', 'a', '\u{1f600}')),
  )
  .map(([mark, all]) => mark + all.join(''));

describe('a text with other line breaks', () => {
  it('has one character for each line break in the editor, and no byte order mark', () => {
    expect(new LineMap('\ufeffa\r\nb\rc\n').text).toBe('a\nb\nc\n');
  });

  it.each([
    ['its first character', 0, 1],
    ['the end of a line', 1, 2],
    ['the start of the next line', 2, 4],
    ['the end', 4, 6],
  ])('maps %s to the file and back', (_, inEditor, inFile) => {
    const lines = new LineMap('\ufeffa\r\nb\r');
    expect(lines.toOriginal(inEditor)).toBe(inFile);
    expect(lines.toText(inFile)).toBe(inEditor);
  });

  it('maps every offset of the editor to the same character', () => {
    fc.assert(
      fc.property(pieces, (original) => {
        const lines = new LineMap(original);
        for (let at = 0; at < lines.text.length; at += 1) {
          const character = original[lines.toOriginal(at)];
          expect(character === '\r' ? '\n' : character).toBe(lines.text[at]);
          expect(lines.toText(lines.toOriginal(at))).toBe(at);
        }
      }),
    );
  });
});

describe('changes of the text', () => {
  it('leave all other lines and the byte order mark as they are', () => {
    const lines = new LineMap('\ufeffa\r\nb\nc\rd');
    const changed = lines.replace([
      { from: 0, to: 1, insert: 'A' },
      { from: 2, to: 3, insert: 'x\ny' },
    ]);
    expect(changed).toBe('\ufeffA\r\nx\r\ny\nc\rd');
  });

  it('give the text that the editor has', () => {
    const typed = fc.array(fc.constantFrom('\n', 'a', 'b')).map((all) => all.join(''));
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), typed, (original, one, other, insert) => {
        const lines = new LineMap(original);
        const [from = 0, to = 0] = [one, other]
          .map((each) => each % (lines.text.length + 1))
          .sort((a, b) => a - b);
        const changed = new LineMap(lines.replace([{ from, to, insert }]));
        expect(changed.text).toBe(lines.text.slice(0, from) + insert + lines.text.slice(to));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanCSharp } from '../../../src/core/script/csharp-scan.ts';

const codeOf = (text: string) => scanCSharp(text).code;
const contentsOf = (text: string) => scanCSharp(text).literals.map(({ content }) => content);

describe('the code of a C# text', () => {
  it('is without comments, and keeps their line breaks', () => {
    expect(codeOf('a; // b\nc; /* d\ne */ f;')).toBe('a;     \nc;     \n     f;');
  });

  it('is without the contents of literals, and keeps their quotes', () => {
    expect(codeOf('x = "a{b"; y = \'{\';')).toBe('x = "   "; y = \' \';');
  });

  it('is without preprocessor lines', () => {
    expect(codeOf("#region Don't {\r\nint a;")).toBe(`${' '.repeat(15)}\r\nint a;`);
    expect(codeOf('int a; # {')).toBe('int a; # {');
  });

  it('keeps what stands in the holes of an interpolated text', () => {
    expect(codeOf('$"a {b(c)} d"')).toBe('$"   b(c)   "');
    expect(codeOf('$"a {{b}} {c:yyyy} d"')).toBe('$"         c        "');
    expect(codeOf('$"{f("}")}" + g')).toBe('$" f(" ") " + g');
  });

  it('takes a doubled quote in a verbatim text for one character', () => {
    expect(codeOf('@"a\\" + "b"')).toBe('@"  " + " "');
    expect(codeOf('@"say ""hi""" + x')).toBe('@"          " + x');
    expect(codeOf('$@"a ""{b}"" c" + x')).toBe('$@"     b     " + x');
  });

  it('ends a raw text at as many quotes as began it', () => {
    expect(codeOf('"""a "b" {""" + x')).toBe('"""       """ + x');
    expect(codeOf('$$"""{a} {{b}}""" + x')).toBe('$$"""      b  """ + x');
  });

  it('takes an escaped quote for a character', () => {
    expect(codeOf('"a\\"b" + \'\\\'\' + "\\\\"')).toBe('"    " + \'  \' + "  "');
  });

  it('keeps an escaped name', () => {
    expect(codeOf('@class.Name')).toBe('@class.Name');
  });

  it('has the length of the text, whatever that is', () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      '$',
      '@',
      '{',
      '}',
      '/*',
      '*/',
      '//',
      '\\',
      '\n',
      '#',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        expect(codeOf(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('the literals of a C# text', () => {
  it('come in the order of the text, the ones in holes too', () => {
    expect(contentsOf('f("a", $"b{g("c")}d", @"e")')).toEqual(['a', 'b{g("c")}d', 'c', 'e']);
  });

  it('are not found in comments', () => {
    expect(contentsOf('// "a"\n"b" /* "c" */')).toEqual(['b']);
  });
});

describe('what opens and never closes', () => {
  it.each([
    ['string', 'x = "a;\ny = 1;', 4],
    ['string', 'x = @"a;\ny = 1;', 4],
    ['string', 'x = """a";', 4],
    ['character', "x = 'ab';", 4],
    ['comment', 'x; /* y', 3],
  ])('is told of a %s: %j', (kind, text, start) => {
    expect(scanCSharp(text).faults[0]).toMatchObject({ kind, start });
  });

  it('does not swallow the lines behind a plain text', () => {
    expect(codeOf('x = "a;\ny = {};')).toBe('x = "  \ny = {};');
  });

  it('is nested too deeply after fifty interpolations', () => {
    const { faults, code } = scanCSharp('$"{'.repeat(100_000));
    expect(faults[0]?.kind).toBe('nesting');
    expect(code).toHaveLength(300_000);
  });
});

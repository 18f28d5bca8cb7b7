import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanCSharp } from '../../../src/core/script/csharp-scan.ts';

const codeOf = (text: string) => scanCSharp(text).code;
const contentsOf = (text: string) => scanCSharp(text).literals.map(({ content }) => content);

describe('the code of a C# file', () => {
  it('has no comments, but keeps their line breaks', () => {
    expect(codeOf('a; // b\nc; /* d\ne */ f;')).toBe('a;     \nc;     \n     f;');
  });

  it('has empty literals', () => {
    expect(codeOf('x = "a{b"; y = \'{\';')).toBe('x = "   "; y = \' \';');
  });

  it('has no preprocessor lines', () => {
    expect(codeOf("#region Don't {\r\nint a;")).toBe(`${' '.repeat(15)}\r\nint a;`);
    expect(codeOf('int a; # {')).toBe('int a; # {');
  });

  it('keeps the expressions of an interpolated string', () => {
    expect(codeOf('$"a {b(c)} d"')).toBe('$"   b(c)   "');
    expect(codeOf('$"a {{b}} {c:yyyy} d"')).toBe('$"         c        "');
    expect(codeOf('$"{f("}")}" + g')).toBe('$" f(" ") " + g');
  });

  it('treats a doubled quote in a verbatim string as one character', () => {
    expect(codeOf('@"a\\" + "b"')).toBe('@"  " + " "');
    expect(codeOf('@"say ""hi""" + x')).toBe('@"          " + x');
    expect(codeOf('$@"a ""{b}"" c" + x')).toBe('$@"     b     " + x');
  });

  it('ends a raw string at as many quotes as it starts with', () => {
    expect(codeOf('"""a "b" {""" + x')).toBe('"""       """ + x');
    expect(codeOf('$$"""{a} {{b}}""" + x')).toBe('$$"""      b  """ + x');
  });

  it('treats an escaped quote as a character', () => {
    expect(codeOf('"a\\"b" + \'\\\'\' + "\\\\"')).toBe('"    " + \'  \' + "  "');
  });

  it('keeps an escaped identifier', () => {
    expect(codeOf('@class.Name')).toBe('@class.Name');
  });

  it('is as long as the text, whatever the text', () => {
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

describe('the literals of a C# file', () => {
  it('are in file order, including those in interpolations', () => {
    expect(contentsOf('f("a", $"b{g("c")}d", @"e")')).toEqual(['a', 'b{g("c")}d', 'c', 'e']);
  });

  it('are not found in comments', () => {
    expect(contentsOf('// "a"\n"b" /* "c" */')).toEqual(['b']);
  });
});

describe('an unclosed token', () => {
  it.each([
    ['string', 'x = "a;\ny = 1;', 4],
    ['string', 'x = @"a;\ny = 1;', 4],
    ['string', 'x = """a";', 4],
    ['character', "x = 'ab';", 4],
    ['comment', 'x; /* y', 3],
  ])('is reported as %s: %j', (kind, text, start) => {
    expect(scanCSharp(text).faults[0]).toMatchObject({ kind, start });
  });

  it('does not hide the lines after a plain string', () => {
    expect(codeOf('x = "a;\ny = {};')).toBe('x = "  \ny = {};');
  });

  it('is reported after fifty nested interpolations', () => {
    const { faults, code } = scanCSharp('$"{'.repeat(100_000));
    expect(faults[0]?.kind).toBe('nesting');
    expect(code).toHaveLength(300_000);
  });
});

import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import {
  csvCell,
  githubMessage,
  githubProperty,
  jsonText,
  markdownText,
  markupText,
  plainLine,
  plainPath,
  plainText,
  quotedText,
} from '../../../src/core/text/foreign-text.ts';

const writers = {
  plainLine,
  plainText,
  quotedText,
  plainPath,
  markdownText,
  markupText,
  csvCell,
  githubMessage,
  githubProperty,
};

/** Characters that have no shape, from each group that a terminal or a reader may trip over. */
const hidden = [
  '\u0000',
  '\u0007',
  '\t',
  '\n',
  '\r',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u009b',
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u115f',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2069',
  '\u3164',
  '\ufeff',
  '\ufff9',
  '\uffff',
  '\ud800',
  '\udc00',
  '\u{e0041}',
];

/** Texts that are made of what the formats give a meaning to. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hidden),
      fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~:$^=@&"\'%,;/ ?1aE'),
      fc.constantFrom(
        '##[',
        '##vso[',
        '::',
        'error',
        ': error: ',
        '@a',
        '#1',
        'http://a.b',
        'www.',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe.each(Object.entries(writers))('%s', (_, write) => {
  it('spells out each character that has no shape', () => {
    for (const character of hidden) {
      const spelled = `a\\u{${character.codePointAt(0)?.toString(16)}}b`;
      expect(write(`a${character}b`).replaceAll(/\\([\\{}])/g, '$1')).toContain(spelled);
    }
  });

  it('never writes a hidden character, a second line or a command', () => {
    fc.assert(fc.property(hostile, (text) => expectHarmless(write(text))));
  });

  it('keeps letters of any script, and emoji', () => {
    const text = 'Größe 東京 مرحبا ⚠️ 👍';
    expect(write(text)).toContain(text);
  });
});

describe('plainText', () => {
  it.each([
    ['::error::Owned', '\\u{3a}\\u{3a}error::Owned'],
    [' ::set-output name=a::b', ' \\u{3a}:set-output name=a::b'],
    ['a ##[error]b', 'a \\u{23}#[error]b'],
    ['##vso[task.setvariable variable=a]b', '\\u{23}#vso[task.setvariable variable=a]b'],
    ['###teamcity[a]', '#\\u{23}#teamcity[a]'],
    ['x.json:1:1: error: Owned', 'x.json:1:1\\u{3a} error: Owned'],
    ['x(1,1): error TS1: Owned', 'x(1,1)\\u{3a} error TS1: Owned'],
    ['Harbor Tides: the sea, ## and #1', 'Harbor Tides: the sea, ## and #1'],
  ])('writes %j as %j', (text, written) => {
    expect(plainText(text)).toBe(written);
  });

  it('stays as it is when it is written again', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});

describe('plainLine', () => {
  it('leaves the findings that we report as they are', () => {
    const line = 'a/apiProperties.json:1:1: error: Add the icon: there is none. [icon, validator]';
    expect(plainLine(line)).toBe(line);
  });
});

describe('quotedText', () => {
  it('cannot be ended by the text', () => {
    expect(quotedText('a" (verified)')).toBe('"a\\u{22} (verified)"');
  });
});

describe('plainPath', () => {
  it.each([
    ['0 errors, 0 warnings, 0 notes./a.json', './0 errors, 0 warnings, 0 notes./a.json'],
    ['--- a', './--- a'],
    ['::error', './::error'],
    ['connectors/My Connector', 'connectors/My Connector'],
    ['connectors', 'connectors'],
    ['日本/a.json', '日本/a.json'],
    ['.', '.'],
    ['..', '..'],
    ['./a b', './a b'],
    ['../a', '../a'],
    ['/tmp/a', '/tmp/a'],
    ['C:/a b', 'C:/a b'],
  ])('writes %j as %j', (path, written) => {
    expect(plainPath(path)).toBe(written);
  });
});

describe('markdownText', () => {
  it('reads as the very same text, whatever it contains', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = marked.parse(`${markdownText(text)}\n`, { async: false, gfm: true });
        expect(textOf(html).replaceAll('\\u{7c}', '|').trim()).toBe(plainText(text).trim());
        expect(html.replaceAll(/<\/?(?:p|code)>/g, '')).not.toContain('<');
      }),
    );
  });

  it('stays in its cell of a table', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const table = `| a | b |\n|---|---|\n| ${markdownText(text)} | end |\n`;
        const [tokens] = marked.lexer(table);
        const rows = tokens?.type === 'table' ? tokens.rows : [];
        expect(rows.map((row: { text: string }[]) => row.at(-1)?.text)).toEqual(['end']);
      }),
    );
  });

  it.each(['@octocat', 'see #12', 'GH-12', 'https://a.example/x', 'www.a.example', 'me@a.example'])(
    'makes code of %j, which GitHub would link',
    (text) => {
      const word = text.split(' ').at(-1);
      expect(markdownText(text)).toContain(`\`${word}\``);
    },
  );
});

describe('markupText', () => {
  it('cannot leave an attribute or open a tag', () => {
    expect(markupText(`"><img src=x onerror='a'>&\``)).toBe(
      '&quot;&gt;&lt;img src=x onerror=&#39;a&#39;&gt;&amp;&#96;',
    );
  });

  it('cannot end a CDATA section, and writes no character that XML forbids', () => {
    expect(markupText(']]>\u0000\ufffe')).toBe(']]&gt;\\u{0}\\u{fffe}');
  });
});

describe('csvCell', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['＝1', `"'＝1"`],
    [' =1', `" '=1"`],
    ['a;=1', `"a;'=1"`],
    ['a";"=1', `"a"";""'=1"`],
    ['\t=1', '"\\u{9}=1"'],
    ['a, "b" - c', '"a, ""b"" - c"'],
  ])('writes %j as %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});

describe('the messages and properties of workflow commands', () => {
  it('keep what ends them apart from the text', () => {
    expect(githubMessage('50%0A::error::a\nb')).toBe('50%250A:\\u{3a}error::a\\u{a}b');
    expect(githubProperty('a:b,line=1::c')).toBe('a%3Ab%2Cline=1%3A%3Ac');
  });
});

describe('jsonText', () => {
  it('says the very same value', () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, fc.array(hostile)), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('holds no hidden character and no command', () => {
    fc.assert(fc.property(hostile, (text) => expectHarmless(jsonText(text))));
  });
});

function expectHarmless(written: string): void {
  const characters = new Set(written);
  expect(hidden.filter((character) => characters.has(character))).toEqual([]);
  expect(written).not.toMatch(/##[\w.-]*\[/);
  expect(written).not.toMatch(/^\s*::/);
}

function textOf(html: string): string {
  return html
    .replaceAll(/<\/?(?:p|code)>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/files/apply-fix.ts';
import { TextFile } from '../../../src/core/files/text-file.ts';
import { yamlConversion } from '../../../src/core/formats/yaml-conversion.ts';

const fixOf = (text: string) =>
  yamlConversion(new TextFile('a.yaml', new TextEncoder().encode(text)));

function valueIn(text: string): unknown {
  const [change] = fixOf(text)?.changes ?? [];
  if (change === undefined || !('newText' in change)) return 'refused';
  return JSON.parse(applyEdits(text, [change]));
}

describe('YAML as JSON', () => {
  it.each<[string, unknown]>([
    ['a: 1\nb: true\nc: ~\nd:\ne: 1.50', { a: 1, b: true, c: null, d: null, e: 1.5 }],
    [
      'a: yes\nb: 2020-01-01\nc: 1.0.0\nd: x y',
      { a: 'yes', b: '2020-01-01', c: '1.0.0', d: 'x y' },
    ],
    ['/a/{id}:\n  get:\n    200: ok', { '/a/{id}': { get: { 200: 'ok' } } }],
    ['a:\n- b\n- c: 1\n  d: 2\n-\n  e: 3\n', { a: ['b', { c: 1, d: 2 }, { e: 3 }] }],
    ['a:\n  - - 1\n    - 2\n  - []', { a: [[1, 2], []] }],
    ['a: {b: c, "d": [e, \'f\'], g: {}}', { a: { b: 'c', d: ['e', 'f'], g: {} } }],
    ['a: [b,\n  c]\nd: 1', { a: ['b', 'c'], d: 1 }],
    ['a: >-\n  one\n  two\n\n  three\nb: |\n  x\n   y\n', { a: 'one two\nthree', b: 'x\n y\n' }],
    ['a: >\n  one\n    more\n  two\n', { a: 'one\n  more\ntwo\n' }],
    ['a: |+\n  x\n\nb: |2-\n    y', { a: 'x\n\n', b: '  y' }],
    ['a: one\n  two\n  three', { a: 'one two three' }],
    ['a: "one\n  two\\n\\"x\\""\nb: \'it\'\'s\'', { a: 'one two\n"x"', b: "it's" }],
    ['# first\na: b # second\nc: d#e', { a: 'b', c: 'd#e' }],
    ['---\n"a": https://x.y/z?a=b:c', { a: 'https://x.y/z?a=b:c' }],
    ['\uFEFFa: 1\r\nb:\r\n  c: 2\r\n', { a: 1, b: { c: 2 } }],
    ['__proto__: 1', JSON.parse('{ "__proto__": 1 }')],
  ])('%j is %j', (text, value) => {
    expect(valueIn(text)).toEqual(value);
  });

  it('has versions as texts, as they are written', () => {
    const text = 'swagger: 2.0\ninfo:\n  version: 1.10\n  title: 7';
    expect(valueIn(text)).toEqual({ swagger: '2.0', info: { version: '1.10', title: 7 } });
  });

  it('is indented by four spaces', () => {
    expect(fixOf('a:\n  - 1')?.changes).toMatchObject([
      { newText: '{\n    "a": [\n        1\n    ]\n}\n' },
    ]);
  });

  it('says how many comments are lost', () => {
    expect(fixOf('# a\nb: 1')?.title).toBe('Rewrite the file as JSON, without its comment');
    expect(fixOf('# a\nb: 1 # c')?.title).toBe('Rewrite the file as JSON, without its 2 comments');
    expect(fixOf('b: 1')).toMatchObject({ title: 'Rewrite the file as JSON' });
    expect(fixOf('b: 1')?.safe).not.toBe(true);
  });

  it.each([
    'a: &x 1\nb: *x',
    'a: !!str 1',
    'a: 1\na: 2',
    'a: 0x1F',
    'a: 007',
    'a: 1_000',
    'a: .inf',
    'a: 12:30:45',
    '<<: {a: 1}\nb: @c',
    'a: 1\n---\nb: 2',
    '? a\n: b',
    '%YAML 1.1\n---\na: 1',
    '\ta: 1',
    'a: 1\n  b: 2',
    'a:\n    b: 1\n  c: 2',
    'a: {b: 1',
    'a: "b',
    'a: b: c',
    'a: "\\x41"',
    'a: [b # c\n]',
    `a: ${'['.repeat(500)}`,
    `${'- '.repeat(500)}a`,
  ])('is refused where it cannot be read exactly: %j', (text) => {
    expect(fixOf(text)).toBeUndefined();
  });
});

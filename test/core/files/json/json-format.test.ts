import { assert, constantFrom, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compactJson,
  formatJson,
  sortMembers,
} from '../../../../src/core/files/json/json-format.ts';
import { scanJson } from '../../../../src/core/files/json/json-scan.ts';

describe('formatting JSON', () => {
  it('indents with four spaces, and keeps numbers, repeated names and newlines as they are', () => {
    const text = '\uFEFF{\r\n\t"a": 1.50,  \r\n  "a": 1e3, "b": [1,\r\n2], "c": "\\u0041\t"\r\n}';
    expect(formatJson(text)).toBe(
      '\uFEFF{\r\n    "a": 1.50,\r\n    "a": 1e3,\r\n    "b": [\r\n        1,\r\n        2\r\n    ],\r\n    "c": "\\u0041\t"\r\n}',
    );
  });

  it('copes with the largest definitions', () => {
    const member = '"name":{"type":"string","x":[1,2]}';
    const text = `{${Array(30_000).fill(member).join()}}`;
    expect(formatJson(text).split('\n')).toHaveLength(2 + 30_000 * 7);
  });

  it('changes nothing a second time', () => {
    const once = formatJson('{"a":{"b":[]},"c":{}}');
    expect(formatJson(once)).toBe(once);
  });
});

describe('removing the whitespace of JSON', () => {
  it('keeps strings, numbers and repeated names as they are written', () => {
    const text = '\uFEFF{\r\n\t"a b" : 1.50, "a b": " \\" \\\\", "c": [ 1e3 , "\u00A0" ]\n}\n';
    expect(compactJson(text)).toBe('\uFEFF{"a b":1.50,"a b":" \\" \\\\","c":[1e3,"\u00A0"]}');
  });

  it('leaves what the parser reads, in as many characters as it counts', () => {
    assert(
      property(jsonValue(), constantFrom(' ', '\t', 4), (value, indent) => {
        const text = JSON.stringify({ value }, undefined, indent);
        const compact = compactJson(text);
        expect(compact).toBe(JSON.stringify({ value }));
        expect(scanJson(text, 100, 2000).index.compactLength()).toBe(compact.length);
      }),
    );
  });

  it('copes with the longest strings', () => {
    const text = `{ "a": "${'x\\n '.repeat(1_000_000)}" }`;
    expect(compactJson(text)).toHaveLength(text.length - 3);
  });

  it('copes with a long string that does not end', () => {
    const text = `{ "a": "${'\\"'.repeat(1_000_000)}`;
    expect(compactJson(text)).toHaveLength(text.length - 2);
  });
});

describe('sorting members', () => {
  const rankOf = (name: string) => ['first', 'second', 'third'].indexOf(name);

  it('moves them as they are written, around the others', () => {
    const text = '\uFEFF{ "third" : 3.0, "x": 0,\n  "first": [1], "second": {} }';
    expect(sortMembers(text, rankOf)).toBe(
      '\uFEFF{ "first": [1], "x": 0,\n  "second": {}, "third" : 3.0 }',
    );
  });

  it('keeps repeated names in their order', () => {
    expect(sortMembers('{"second":2,"first":1,"second":3}', rankOf)).toBe(
      '{"first":1,"second":2,"second":3}',
    );
  });
});

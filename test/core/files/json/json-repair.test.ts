import { describe, expect, it } from 'vitest';
import { JsonFile } from '../../../../src/core/files/json/json-file.ts';
import { missingSign } from '../../../../src/core/files/json/json-repair.ts';

const jsonFile = (text: string) => new JsonFile('', new TextEncoder().encode(text));

describe('a text that lacks one sign', () => {
  it.each([
    ['{ "title" "Tides" }', ':', 10],
    ['{\n  "a": 1,\n  title": "Tides"\n}', '"', 14],
    ['{\n  "title: "Tides"\n}', '"', 10],
    ['{\n  "title": Tides"\n}', '"', 13],
    ['{\n  "title": "Tides,\n  "a": 1\n}', '"', 19],
    ['{\n  "title": "Tides\n}', '"', 19],
    ['{\n  "version": 2.0"\n}', '"', 15],
  ] as const)('is read as it is meant: %j', (text, sign, at) => {
    const file = jsonFile(text);
    expect(file.isIncomplete).toBe(false);
    expect(file.syntaxFaults).toMatchObject([
      { start: at, end: at, fix: { replacements: [{ newText: sign }] } },
    ]);
    const repaired = text.slice(0, at) + sign + text.slice(at);
    expect(file.value).toEqual(JSON.parse(repaired));
  });

  it('keeps the offsets of what follows', () => {
    const text = '{\n  "title: "Tides",\n  "a": 1\n}';
    const { start, end } = jsonFile(text).locationOf('/a').value;
    expect(text.slice(start, end)).toBe('1');
  });

  it('is repaired although it has other faults that hide nothing', () => {
    const file = jsonFile('{\n  "a": 1\n  title": "Tides",\n}');
    expect(file.value).toEqual({ a: 1, title: 'Tides' });
    expect(file.isIncomplete).toBe(false);
    expect(file.syntaxFaults).toHaveLength(3);
  });

  it.each([
    '{ "a": x y, "b": 1 }',
    '{\n  "title": Tides,\n  "a": 1\n}',
    '{\n  title": Tides"\n  host": "x"\n}',
    '{"a":text here"}',
  ])('is incomplete if one sign is not all: %j', (text) => {
    expect(jsonFile(text).isIncomplete).toBe(true);
  });
});

describe('a search for the missing sign', () => {
  it('tries a few places in one line only, however long the text', () => {
    let tried = 0;
    const count = () => {
      tried += 1;
      return false;
    };
    missingSign(`{ ${'"a": 1, '.repeat(200)} b`, 1000, count);
    expect(tried).toBeGreaterThan(10);
    expect(tried).toBeLessThan(30);
    tried = 0;
    missingSign(`{ ${'"a": 1, '.repeat(2 ** 18)} b`, 1000, count);
    expect(tried).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withIgnored, withoutIgnored } from '../../../src/core/connector/preflight-edits.ts';

const entry = { rule: 'title-required', fingerprint: '0a1b2c3d', reason: 'It is a test.' };
const other = { rule: 'host-required', reason: 'It moves.' };

describe('withIgnored', () => {
  it.each([undefined, '', ' \n'])('starts the file: %j', (text) => {
    expect(withIgnored(text, entry)).toBe(
      '{\n  "ignore": [\n    {\n      "rule": "title-required",\n      "fingerprint": "0a1b2c3d",\n      "reason": "It is a test."\n    }\n  ]\n}\n',
    );
  });

  it('adds a second entry laid out like the first', () => {
    const both = withIgnored(withIgnored(undefined, entry), other);
    expect(both).toBe(`${JSON.stringify({ ignore: [entry, other] }, null, 2)}\n`);
  });

  it.each([
    [
      '{ "note": 1.0 }',
      '{ "note": 1.0, "ignore": [{"rule":"host-required","reason":"It moves."}] }',
    ],
    [
      '{ "ignore": [{ "rule": "a" }], "note": "\\u00e9" }\r\n',
      '{ "ignore": [{ "rule": "a" }, {"rule":"host-required","reason":"It moves."}], "note": "\\u00e9" }\r\n',
    ],
  ])('keeps what else is in %j', (text, expected) => {
    expect(withIgnored(text, other)).toBe(expected.replace(', "ignore": [{', ', "ignore": [{'));
  });

  it('replaces the reason of an entry that ignores the same', () => {
    const text = withIgnored(withIgnored(undefined, entry), { ...entry, reason: 'It is new.' });
    expect(JSON.parse(text ?? '')).toEqual({ ignore: [{ ...entry, reason: 'It is new.' }] });
  });

  it.each(['{', '[]', '"a"', '{ "ignore": {} }', '{ "ignore": [], }'])(
    'gives up rather than lose something: %s',
    (text) => {
      expect(withIgnored(text, entry)).toBe(undefined);
      expect(withoutIgnored(text, entry)).toBe(undefined);
    },
  );
});

describe('withoutIgnored', () => {
  it('removes the entry and nothing else', () => {
    const text = withIgnored(withIgnored('{ "note": 1.0 }', other), entry) ?? '';
    expect(JSON.parse(withoutIgnored(text, other) ?? '')).toEqual({ note: 1, ignore: [entry] });
    expect(withoutIgnored(text, { rule: 'host-required', file: 'a.json' })).toBe(text);
  });

  it('takes back any entry that was added to any list', () => {
    const texts = fc.record(
      { rule: fc.string(), reason: fc.string() },
      { requiredKeys: ['rule', 'reason'] },
    );
    const lists = fc.uniqueArray(texts, { selector: ({ rule }) => rule, minLength: 1 });
    fc.assert(
      fc.property(lists, fc.constantFrom(0, 2, 4, '\t'), ([added, ...list], indent) => {
        if (added === undefined) return;
        const before = JSON.stringify({ ignore: list }, null, indent);
        const after = withIgnored(before, added) ?? '';
        expect(JSON.parse(after)).toEqual({ ignore: [...list, added] });
        expect(JSON.parse(withoutIgnored(after, added) ?? '')).toEqual({ ignore: list });
      }),
    );
  });
});

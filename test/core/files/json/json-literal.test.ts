import { expect, it } from 'vitest';
import { rangeInLiteral } from '../../../../src/core/files/json/json-literal.ts';

it.each(['plain secret', 'a "quoted" secret', 'tab\tand\u0001 secret', '\\ secret'])(
  'finds a part of %j in its literal',
  (text) => {
    const literal = JSON.stringify(text);
    const start = text.indexOf('secret');
    const range = rangeInLiteral(literal, 100, { start, end: text.length });
    expect(literal.slice(range.start - 100, range.end - 100)).toBe('secret');
  },
);

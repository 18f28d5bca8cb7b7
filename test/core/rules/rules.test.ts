import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import { readExample } from '../../example.ts';
import { examplesOf } from './examples.ts';

/** `npx vitest run test/core/rules/rules.test.ts -t 'title-length'` runs one rule. */
describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const { valid, invalid } = examplesOf(rule);

  it.each(valid.map((example) => [example]))('accepts %j', async (example) => {
    const { connector } = await readExample(rule, example);
    expect([...rule.run(connector)]).toEqual([]);
  });

  it.each(invalid.map((example) => [example]))('rejects %j', async (example) => {
    const { connector, marks } = await readExample(rule, example);
    const diagnostics = [...rule.run(connector)];
    expect(diagnostics).not.toEqual([]);
    const found = new Map<string, (readonly [number, number])[]>();
    for (const { file = '', range } of diagnostics) {
      if (range)
        found.set(file, [...(found.get(file) ?? []), [range.start.offset, range.end.offset]]);
    }
    for (const places of found.values()) places.sort(([a, b], [c, d]) => a - c || b - d);
    expect(found).toEqual(marks);
  });
});

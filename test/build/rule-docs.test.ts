import { expect, it } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { loadRuleDocs } from '../../src/core/service/rule-pages/rule-docs.ts';

it('leaves each rule its summary', async () => {
  const docs = await loadRuleDocs();
  const wrong = rules.filter(({ id, summary }) => summary !== docs.get(id)?.summary);
  expect(wrong.map(({ id }) => id)).toEqual([]);
  expect(docs.size).toBe(rules.length);
});

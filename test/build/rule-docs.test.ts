import { expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import { loadRuleDocs } from '../../../src/core/service/rule-docs.ts';
import { ruleTitles } from '../../../src/core/service/summarize.ts';

it('calls every rule by its summary', async () => {
  const docs = await loadRuleDocs();
  const wrong = rules.filter(({ id }) => ruleTitles.get(id) !== docs.get(id)?.summary);
  expect(wrong.map(({ id }) => id)).toEqual([]);
  expect(ruleTitles.size).toBeGreaterThan(400);
});

import { expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import { loadRuleDocs } from '../../../src/core/service/rule-docs.ts';
import { loadRuleTitles } from '../../../src/core/service/rule-titles.ts';

it('has the summary of every rule', async () => {
  const docs = await loadRuleDocs();
  const titles = await loadRuleTitles();
  const wrong = rules.filter(({ id }) => titles.get(id) !== docs.get(id)?.summary);
  expect(wrong.map(({ id }) => id)).toEqual([]);
  expect(titles.size).toBeGreaterThan(400);
});

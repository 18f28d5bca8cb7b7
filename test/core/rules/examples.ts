import type { Rule, RuleDocs } from '../../../src/core/engine/rule.ts';
import { loadRuleDocs } from '../../../src/core/service/rule-pages/rule-docs.ts';
import { edges } from './edges/index.ts';

const docsById = await loadRuleDocs();

/** Returns the docs of a rule. Throws if the build found none. */
export function docsOf({ id }: Pick<Rule, 'id'>): RuleDocs {
  const docs = docsById.get(id);
  if (docs === undefined) throw new Error(`The rule ${id} has no docs.`);
  return docs;
}

/** Returns the examples on the rule's page together with its edge cases. */
export function examplesOf(rule: Rule): Pick<RuleDocs, 'valid' | 'invalid'> {
  const docs = docsOf(rule);
  const { valid = [], invalid = [] } = edges[rule.id] ?? {};
  return { valid: [...docs.valid, ...valid], invalid: [...docs.invalid, ...invalid] };
}

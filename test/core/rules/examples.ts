import type { Rule, RuleDocs } from '../../../src/core/engine/rule.ts';
import { edges } from './edges/index.ts';

/** The examples of a rule that users see, and those that only matter to its tests. */
export function examplesOf({ id, docs }: Rule): Pick<RuleDocs, 'valid' | 'invalid'> {
  const { valid = [], invalid = [] } = edges[id] ?? {};
  return { valid: [...docs.valid, ...valid], invalid: [...docs.invalid, ...invalid] };
}

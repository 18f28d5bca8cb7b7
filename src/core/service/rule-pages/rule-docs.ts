/// <reference path="./rule-docs-module.d.ts" />

import type { RuleDocs } from '../../engine/rule.ts';

/** Loads the docs of every rule, by id. They are loaded on demand, because no check needs them. */
export async function loadRuleDocs(): Promise<ReadonlyMap<string, RuleDocs>> {
  const { docsById } = await import('../../rules/index.ts?docs');
  return new Map(Object.entries(docsById));
}

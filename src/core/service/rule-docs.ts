/// <reference path="./rule-docs-module.d.ts" />

import type { RuleDocs } from '../engine/rule.ts';

/** Texts and examples of every rule, by id. They are loaded when somebody asks: no check needs them. */
export async function loadRuleDocs(): Promise<ReadonlyMap<string, RuleDocs>> {
  const { docsById } = await import('../rules/index.ts?docs');
  return new Map(Object.entries(docsById));
}

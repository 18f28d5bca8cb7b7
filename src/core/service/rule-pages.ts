import type { RulePage } from '../contract/api.ts';
import { profiles } from '../contract/profile.ts';
import type { Rule } from '../engine/rule.ts';
import { ruleFamilies } from '../rules/index.ts';
import { evidenceOf } from './evidence.ts';
import { exampleFiles } from './example-files.ts';

/** Every rule as `#/rules/<id>` explains it, in the order of the documentation. */
export function rulePages(): readonly RulePage[] {
  return ruleFamilies.flatMap(({ name, rules }) => rules.map((rule) => pageOf(rule, name)));
}

function pageOf(rule: Rule, family: string): RulePage {
  const { docs, subject } = rule;
  const evidence = evidenceOf(rule.id);
  return {
    id: rule.id,
    family,
    severity: rule.severity,
    authority: rule.authority,
    summary: docs.summary,
    why: docs.why,
    fix: docs.fix,
    source: docs.source,
    messages: docs.messages ?? [],
    profiles: rule.profiles ?? profiles,
    valid: docs.valid.map((example) => exampleFiles(example, subject)),
    invalid: docs.invalid.map((example) => exampleFiles(example, subject)),
    ...(evidence && { evidence }),
  };
}

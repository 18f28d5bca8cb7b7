import type { RulePage } from '../../contract/api.ts';
import { type Profile, profiles } from '../../contract/profile.ts';
import type { Rule, RuleDocs } from '../../engine/rule.ts';
import { ruleFamilies } from '../../rules/index.ts';
import { evidenceOf } from '../check/evidence.ts';
import { consequenceOf } from '../check/rate.ts';
import { exampleFiles } from './example-files.ts';
import { loadRuleDocs } from './rule-docs.ts';

/** Returns the explanation of every rule, in the order of the documentation. */
export async function rulePages(): Promise<readonly RulePage[]> {
  const docsById = await loadRuleDocs();
  return ruleFamilies.flatMap(({ name, rules }) =>
    rules.flatMap((rule) => {
      const docs = docsById.get(rule.id);
      return docs === undefined ? [] : [pageOf(rule, docs, name)];
    }),
  );
}

function pageOf(rule: Rule, docs: RuleDocs, family: string): RulePage {
  const { subject } = rule;
  const evidence = evidenceOf(rule.id);
  return {
    id: rule.id,
    family,
    severity: rule.severity,
    authority: rule.authority,
    consequence: consequenceOf({ ...rule, ruleId: rule.id }, mainProfileOf(rule)),
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

function mainProfileOf(rule: Rule): Profile {
  return rule.profiles?.[0] ?? 'verified';
}

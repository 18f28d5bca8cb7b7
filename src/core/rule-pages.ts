import type { ExampleFile, RulePage } from './api.ts';
import { evidenceOf } from './evidence.ts';
import { profiles } from './profile.ts';
import type { Example, Rule, Subject } from './rule.ts';
import { ruleFamilies } from './rules/index.ts';

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

const files: Readonly<Record<Subject, string>> = {
  apiDefinition: 'apiDefinition.swagger.json',
  apiProperties: 'apiProperties.json',
  settings: 'settings.json',
  icon: 'icon.png',
  script: 'script.csx',
  intro: 'intro.md',
  readme: 'readme.md',
  connector: 'apiDefinition.swagger.json',
};

function exampleFiles(example: Example, subject: Subject): ExampleFile[] {
  const texts = typeof example === 'string' ? { [files[subject]]: example } : example;
  return Object.entries(texts).map(([file, text]) => ({ file, text }));
}

import type { ExampleFile } from '../contract/api.ts';
import type { Example, Subject } from '../engine/rule.ts';

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

/** The files of a rule's example: a text alone is that of the rule's subject. */
export function exampleFiles(example: Example, subject: Subject): ExampleFile[] {
  const texts = typeof example === 'string' ? { [files[subject]]: example } : example;
  return Object.entries(texts).map(([file, text]) => ({ file, text }));
}

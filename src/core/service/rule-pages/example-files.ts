import type { ExampleFile } from '../../contract/api.ts';
import type { Example, Subject } from '../../engine/rule.ts';

const fileNames: Readonly<Record<Subject, string>> = {
  apiDefinition: 'apiDefinition.swagger.json',
  apiProperties: 'apiProperties.json',
  settings: 'settings.json',
  icon: 'icon.png',
  script: 'script.csx',
  intro: 'intro.md',
  readme: 'readme.md',
  connector: 'apiDefinition.swagger.json',
  ignoring: '.preflight.json',
};

/** Returns the files of a rule's example. A string is the text of the rule's subject. */
export function exampleFiles(example: Example, subject: Subject): ExampleFile[] {
  const texts = typeof example === 'string' ? { [fileNames[subject]]: example } : example;
  return Object.entries(texts).map(([file, text]) => ({ file, text }));
}

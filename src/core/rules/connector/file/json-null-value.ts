import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import type { JsonFile } from '../../../files/json/json-file.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { nodesIn, pointerOf } from '../../../files/json/json-walk.ts';

/** Members whose content is data, which may contain null, and one’s own extensions. */
const DATA = /^(?:default|examples?|enum|x-ms-examples|x-ms-dynamic-.*|x-(?!ms-).*)$/;
/** Members that paconn exports as null when they are not set. */
const MAY_BE_NULL: ReadonlySet<string> = new Set(['clientId', 'clientSecret', 'scriptOperations']);

export const jsonNullValue = defineRule({
  id: 'json-null-value',
  severity: 'error',
  authority: 'validator',
  subject: 'connector',
  docs: {
    summary: 'Give every member a value, or remove it.',
    why: 'The validator expects a value of the member’s type and rejects null. Reviewers ask to remove it.',
    fix: 'Remove the member, or write the value it should have.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3119',
    messages: [
      'JsonTypeIncorrect',
      "The type of the property is incorrect. Expected type '{0}', but value is of type 'Null'.",
    ],
    valid: [
      { 'apiDefinition.swagger.json': '{ "definitions": { "A": { "example": null } } }' },
      { 'apiDefinition.swagger.json': '{ "info": { "x-note": null } }' },
      { 'apiProperties.json': '{ "properties": { "scriptOperations": null } }' },
    ],
    invalid: [
      { 'apiDefinition.swagger.json': '{ "info": { "description": «null» } }' },
      {
        'apiDefinition.swagger.json':
          '{ "paths": { "/a": { "get": { "parameters": [{ "x-ms-summary": «null» }] } } } }',
      },
      { 'apiProperties.json': '{ "properties": { "publisher": «null» } }' },
    ],
  },

  *check({ apiDefinition, apiProperties }) {
    if (apiDefinition !== undefined) yield* nullsIn(apiDefinition, new Set());
    if (apiProperties === undefined) return;
    for (const finding of nullsIn(apiProperties, MAY_BE_NULL)) {
      yield { ...finding, severity: 'warning' };
    }
  },
});

function* nullsIn(file: JsonFile, allowed: ReadonlySet<string>): Generator<Finding> {
  if (!file.contents.hasNull) return;
  for (const node of nodesIn(file.value, isData)) {
    for (const [name, value] of Object.entries(node.value)) {
      if (value !== null || allowed.has(name) || isData(name)) continue;
      const at = child(pointerOf(node), name);
      yield {
        in: file,
        at,
        message: `Give "${name}" a value, or remove it: it is null.`,
        fix: { title: `Remove "${name}"`, changes: [{ remove: at }] },
      };
    }
  }
}

function isData(name: string): boolean {
  return DATA.test(name);
}

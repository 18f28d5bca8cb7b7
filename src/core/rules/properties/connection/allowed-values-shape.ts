import { defineRule } from '../../../engine/rule.ts';
import type { Finding, FindingFix } from '../../../files/finding.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { isObject, typeName } from '../../../files/json/json-value.ts';
import { type AllowedValues, allowedValuesOf } from '../../../properties/allowed-values.ts';

export const allowedValuesShape = defineRule({
  id: 'allowed-values-shape',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['allowedValues'],
  docs: {
    summary: 'Write each allowed value as an object with a "value".',
    why: 'The connection dialog builds its list of choices from these objects. It cannot build one from plain strings.',
    fix: 'In "constraints", write { "text": "Europe", "value": "eu" }. Next to "type", write { "value": "eu" }.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "region": { "type": "string", "uiDefinition": { "constraints": { "allowedValues": [{ "text": "Europe", "value": "eu" }] } } } } } }',
      '{ "properties": { "connectionParameters": { "region": { "type": "string", "allowedValues": [{ "value": "eu" }] } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "region": { "type": "string", "uiDefinition": { "constraints": { "allowedValues": «["eu", "us"]» } } } } } }',
      '{ "properties": { "connectionParameters": { "region": { "type": "string", "allowedValues": [«{ "text": "Europe" }», { "value": "us" }] } } } }',
      '{ "properties": { "connectionParameters": { "region": { "type": "string", "allowedValues": «"eu,us"» } } } }',
    ],
  },

  *check({ connectionParameters }) {
    for (const parameter of connectionParameters) {
      for (const values of allowedValuesOf(parameter)) yield* faultsIn(values, parameter.label);
    }
  },
});

function* faultsIn(values: AllowedValues, label: string): Generator<Finding> {
  const { list, pointer: at } = values;
  if (!Array.isArray(list)) {
    const message = `Make "allowedValues" of ${label} a list of objects: it is ${typeName(list)}.`;
    yield { at, message };
  } else if (list.length > 0 && list.every((each) => typeof each === 'string')) {
    const message = `Write each allowed value of ${label} as an object with a "value": they are plain strings.`;
    yield { at, message, fix: asObjects(values, list) };
  } else {
    for (const [index, each] of list.entries()) {
      if (isObject(each) && isScalar(each.value)) continue;
      const message = `Add a "value" to allowed value ${index + 1} of ${label}: it has none.`;
      yield { at: child(at, index), message };
    }
  }
}

/** The format asks for a string, but a number for an int parameter does no harm. */
function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function asObjects({ pointer, location }: AllowedValues, strings: readonly string[]): FindingFix {
  const objects = strings.map((text) =>
    location === 'constraints' ? { text, value: text } : { value: text },
  );
  return {
    title: 'Turn the strings into objects',
    changes: [{ replace: pointer, with: objects }],
    safe: true,
  };
}

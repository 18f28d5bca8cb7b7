import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connectorApi } from '../../src/core/service/connector-api.ts';
import { bytesOf } from '../example-bytes.ts';
import { sourceWith } from '../source-with.ts';

const hostileNames = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'polluted'];
const usualNames = [
  ...['swagger', 'info', 'title', 'paths', '/a', 'get', 'parameters', 'schema', 'definitions'],
  ...['properties', 'connectionParameters', 'uiDefinition', 'policyTemplateInstances', 'items'],
];

/** JSON as text: `__proto__` is in it as often as any other name. */
const json: fc.Arbitrary<string> = fc.letrec<{ value: string; object: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom('1', 'true', 'null', '"polluted"', '"#/__proto__/polluted"', '[]'),
    tie('object'),
  ),
  object: fc
    .array(fc.tuple(fc.constantFrom(...hostileNames, ...usualNames), tie('value')), {
      minLength: 1,
      maxLength: 5,
    })
    .map((members) => `{${members.map(([name, value]) => `"${name}": ${value}`).join()}}`),
})).object;

const prototypes = [Object.prototype, Array.prototype, Function.prototype, Map.prototype];

/** Everything that all objects, lists, functions and maps inherit. */
function inherited(): PropertyDescriptor[] {
  return prototypes.flatMap((each) =>
    Reflect.ownKeys(each).flatMap((key) => Object.getOwnPropertyDescriptor(each, key) ?? []),
  );
}

function isSame(a: PropertyDescriptor, b: PropertyDescriptor | undefined): boolean {
  return a.value === b?.value && a.get === b?.get && a.set === b?.set;
}

it('changes nothing that all objects inherit, in 200 connectors full of __proto__ and constructor', async () => {
  const before = inherited();
  let hostile = 0;
  const connectors = fc.tuple(json, json, json, fc.constantFrom('', ' ,', ' "'));
  const property = fc.asyncProperty(connectors, async ([definition, properties, settings, end]) => {
    if (/"__proto__"/.test(definition + properties + settings)) hostile += 1;
    const files = new Map([
      ['apiDefinition.swagger.json', bytesOf(definition + end)],
      ['apiProperties.json', bytesOf(properties + end)],
      ['settings.json', bytesOf(settings)],
      ['__proto__', bytesOf('{}')],
    ]);
    const source = sourceWith({ files });
    await connectorApi.check(source, 'auto');
    await connectorApi.documentContext(source, 'auto');
    await connectorApi.pack(source);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
  await fc.assert(property, { numRuns: 200 });
  const after = inherited();
  expect(after).toHaveLength(before.length);
  expect(after.every((each, at) => isSame(each, before[at]))).toBe(true);
  expect(hostile).toBeGreaterThan(100);
});

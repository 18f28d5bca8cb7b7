import { describe, expect, it } from 'vitest';
import { brandingRules } from '../../../../../src/core/rules/properties/branding/index.ts';
import { constraintsUnknownKey } from '../../../../../src/core/rules/properties/connection/constraints-unknown-key.ts';
import { connectionRules } from '../../../../../src/core/rules/properties/connection/index.ts';
import { readExample } from '../../../../example.ts';

describe('a finding in a connection parameter', () => {
  it('names the parameter and its set', async () => {
    const { connector } = await readExample(
      constraintsUnknownKey,
      '{ "properties": { "connectionParameterSets": { "values": [{ "name": "basic", "parameters": { "user": { "type": "string", "uiDefinition": { "constraints": { "requred": "true" } } } } }] } } }',
    );
    expect([...constraintsUnknownKey.run(connector)].map(({ message }) => message)).toEqual([
      'Rename "requred" to "required": the format defines no "requred" in "constraints" of connection parameter `user` of connection parameter set `basic`.',
    ]);
  });
});

describe('an apiProperties.json of the wrong shape', () => {
  it.each([
    '{ "properties": null }',
    '{ "properties": { "connectionParameters": null, "capabilities": null, "connectionParameterSets": { "values": {} } } }',
    '{ "properties": { "connectionParameters": { "a": null, "b": { "type": {}, "uiDefinition": [] }, "__proto__": { "type": "string" }, "c": { "type": "int", "allowedValues": [null, [], { "value": {} }], "uiDefinition": { "constraints": 5, "schema": null } } } } }',
    '{ "properties": { "publisher": {}, "stackOwner": [], "iconBrandColor": 5, "capabilities": [["actions"], {}] } }',
  ])('makes no rule throw: %s', async (text) => {
    for (const rule of [...brandingRules, ...connectionRules]) {
      const { connector } = await readExample(rule, text);
      expect(() => [...rule.run(connector)]).not.toThrow();
    }
  });
});

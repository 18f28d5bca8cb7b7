import { describe, expect, it } from 'vitest';
import type { Example } from '../../../../../src/core/engine/rule.ts';
import { oauthRules } from '../../../../../src/core/rules/properties/oauth/index.ts';
import { policyRules } from '../../../../../src/core/rules/properties/policies/index.ts';
import { policyConnectionParameterDefined } from '../../../../../src/core/rules/properties/policies/policy-connection-parameter-defined.ts';
import { readExample } from '../../../../example.ts';

const rules = [...oauthRules, ...policyRules];

async function messagesOf(id: string, example: Example): Promise<readonly string[]> {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  const { connector } = await readExample(rule, example);
  return [...rule.run(connector)].map(({ message }) => message);
}

const withPolicy = (policy: object) =>
  JSON.stringify({ properties: { policyTemplateInstances: [policy] } });

describe('a finding in a policy', () => {
  it('names the policy by title', async () => {
    const text = withPolicy({ templateId: 'setheader', title: 'Name the caller', parameters: [] });
    expect(await messagesOf('policy-parameter-required', text)).toEqual([
      'Make "parameters" of policy `Name the caller` an object: it is a list.',
    ]);
  });

  it('names all missing members at once', async () => {
    const text = withPolicy({ templateId: 'setheader' });
    expect(await messagesOf('policy-parameter-required', text)).toEqual([
      'Add `x-ms-apimTemplateParameter.name` and `x-ms-apimTemplateParameter.value` to the parameters of policy `setheader`: the template requires them.',
    ]);
  });

  it('does not report a misspelled parameter as missing as well', async () => {
    const text = withPolicy({
      templateId: 'dynamichosturl',
      parameters: { urlTemplate: 'https://a' },
    });
    expect(await messagesOf('policy-parameter-required', text)).toEqual([]);
    expect(await messagesOf('policy-parameter-unknown', text)).toHaveLength(1);
  });
});

describe('a dynamic host', () => {
  it('is less severe if the expression has a default', async () => {
    const text = withPolicy({
      templateId: 'dynamichosturl',
      parameters: {
        'x-ms-apimTemplateParameter.urlTemplate': "@connectionParameters('url', 'https://a')",
      },
    });
    const rule = policyConnectionParameterDefined;
    const { connector } = await readExample(rule, text);
    expect([...rule.run(connector)].map(({ severity }) => severity)).toEqual(['info']);
  });
});

describe('a set of connection parameters', () => {
  it('is named if it lacks its parameters', async () => {
    const text =
      '{ "properties": { "connectionParameterSets": { "values": [{ "name": "key" }] } } }';
    expect(await messagesOf('sets-parameters', text)).toEqual([
      'Add "parameters" to connection parameter set `key`: it is missing.',
    ]);
  });
});

describe('OAuth, policies and sets of the wrong shape', () => {
  it.each([
    '{ "properties": { "connectionParameterSets": null, "policyTemplateInstances": null, "scriptOperations": {} } }',
    '{ "properties": { "connectionParameterSets": { "uiDefinition": 5, "values": [null, 5, { "name": {}, "parameters": { "a": { "type": "string", "uiDefinition": { "description": "b", "schema": 5 } } } }] } } }',
    '{ "properties": { "connectionParameters": { "__proto__": { "type": "oauthSetting" }, "a": { "type": "oauthSetting", "oAuthSettings": 5 }, "b": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": [], "clientId": {}, "clientSecret": 5, "scopes": {}, "redirectMode": [], "properties": 5, "customParameters": { "tokenUrl": null, "constructor": [5], "refreshUrl": { "value": {} } } } } } } }',
    '{ "properties": { "policyTemplateInstances": [null, 5, {}, { "templateId": 5 }, { "templateId": "constructor", "parameters": null }, { "templateId": "setheader", "title": [], "parameters": { "__proto__": 5, "x-ms-apimTemplate-operationName": [null, 5, []], "x-ms-apimTemplate-policySection": {}, "x-ms-apimTemplateParameter.name": [] } }, { "templateId": "pollingtrigger", "type": {}, "parameters": { "x-ms-apimTemplateParameter.triggerConfig": [], "x-ms-apimTemplateParameter.triggerDataPath": 5 } }] } }',
  ])('make no rule throw: %s', async (text) => {
    const definition = '{ "paths": [], "securityDefinitions": [], "x-ms-capabilities": 5 }';
    for (const rule of rules) {
      const example = { 'apiProperties.json': text, 'apiDefinition.swagger.json': definition };
      const { connector } = await readExample(rule, example);
      expect(() => [...rule.run(connector)], rule.id).not.toThrow();
    }
  });
});

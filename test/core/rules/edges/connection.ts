import type { Edges } from './edges.ts';

const parameter = (name: string, more: string) =>
  `{ "properties": { "connectionParameters": { "${name}": { ${more} } } } }`;
const constrained = (constraints: string, type = 'string') =>
  parameter('host', `"type": "${type}", "uiDefinition": { "constraints": { ${constraints} } }`);
const properties = (text: string) => `{ "properties": { ${text} } }`;

/** Connection parameters and branding. */
export const connectionEdges: Edges = {
  'allowed-values-shape': {
    valid: [
      parameter('size', '"type": "int", "allowedValues": [{ "value": 1 }, { "value": true }]'),
      parameter('size', '"type": "int", "allowedValues": []'),
    ],
    invalid: [parameter('size', '"type": "string", "allowedValues": [{ "value": "eu" }, «"us"»]')],
  },
  'connection-parameter-type': {
    invalid: [
      parameter('key', '"type": «"securestrings"»'),
      parameter('key', '"type": «["string"]»'),
    ],
  },
  'constraints-hidden-and-required': {
    valid: [
      constrained('"required": "true"'),
      constrained('"hidden": "true", "required": "true"', 'oauthSetting'),
    ],
    invalid: [constrained('"hidden": "true", "required": «true»')],
  },
  'constraints-required-present': {
    valid: [parameter('host', '"type": "string", "uiDefinition": { "constraints": "none" }')],
  },
  'secret-as-plain-string': {
    valid: [
      parameter(
        'token_type',
        '"type": "string", "uiDefinition": { "constraints": { "allowedValues": [{ "value": "a" }] } }',
      ),
      parameter(
        'access_token',
        '"type": "string", "uiDefinition": { "constraints": { "allowedValues": [{ "value": "a" }] } }',
      ),
    ],
  },
  'securestring-cleartext': {
    valid: [
      parameter(
        'api_key',
        '"type": "string", "uiDefinition": { "constraints": { "clearText": true } }',
      ),
    ],
  },
  'tenantid-claim-shape': {
    invalid: [
      parameter('token:TenantId', '"type": "string", "metadata": «{ "sourceType": "User" }»'),
    ],
  },
  'uidefinition-description-hidden': {
    valid: [
      parameter('host', '"type": "string", "uiDefinition": { "constraints": {} }'),
      constrained('"hidden": "true"', 'oauthSetting'),
    ],
  },
  'uidefinition-displayname-not-description': {
    valid: [
      parameter(
        'key',
        '"type": "string", "uiDefinition": { "displayName": "A.I. key", "description": "AI. key" }',
      ),
    ],
    invalid: [
      parameter(
        'key',
        '"type": "string", "uiDefinition": { "displayName": " API key ", "description": «"API key. "» }',
      ),
    ],
  },
  'uidefinition-displayname': {
    valid: [parameter('key', '"type": "string", "uiDefinition": { "displayname": "Key" }')],
  },
  'capabilities-array-of-strings': {
    invalid: [properties('"capabilities": [«5»]'), properties('"capabilities": «5»')],
  },
  'capabilities-known-values': { invalid: [properties('"capabilities": [«" Actions  "»]')] },
  'icon-brand-color-format': {
    invalid: [
      properties('"iconBrandColor": «" 2b5a7d "»'),
      properties('"iconBrandColor": «"#2b5a7d80"»'),
      properties('"iconBrandColor": «"0x2b5a7d"»'),
    ],
  },
  'icon-brand-color-independent': { valid: [properties('"iconBrandColor": "blue"'), '{}'] },
  'publisher-differs-stackowner-independent': {
    invalid: [properties('"publisher": «"Northwind "», "stackOwner": " Northwind"')],
  },
};

import type { Edges } from './edges.ts';

const definition = (text: string) => `{ "swagger": "2.0", ${text} }`;
const hook = (name: string, method = '"post"') =>
  `"${name}": { "x-ms-notification-content": { "schema": {} }, ${method}: { "x-ms-trigger": "single" } }`;
const paths = (...items: readonly string[]) => definition(`"paths": { ${items.join(', ')} }`);
const family = (...members: readonly string[]) =>
  paths(...members.map((member, index) => `"/${index}": { "get": ${member} }`));
const tested = (parameter: string) =>
  definition(
    `"x-ms-capabilities": { "testConnection": { "operationId": "GetMe" } }, "paths": { "/me": { "get": { "operationId": "GetMe", "parameters": [${parameter}] } } }`,
  );
const polled = (trigger: string, policy: string) => ({
  'apiDefinition.swagger.json': paths(
    `"/tides": { "get": { "operationId": "OnTide", ${trigger}, "responses": { "200": { "schema": { "type": "array" } } } } }`,
  ),
  'apiProperties.json': `{ "properties": { "policyTemplateInstances": [${policy}] } }`,
});
const policy = (path: string, more = '') =>
  `{ "templateId": "PollingTrigger", "parameters": { "x-ms-apimTemplateParameter.triggerDataPath": "${path}"${more} } }`;

const signedIn = (operation: string, more = '') => ({
  'apiDefinition.swagger.json': definition(`${more} "paths": { "/me": { ${operation} } }`),
  'apiProperties.json':
    '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring" } } } }',
});
const important = (...more: readonly string[]) => {
  const fields = ['a', 'b', 'c', 'd'].map(
    (name) => `{ "name": "${name}", "in": "query", "x-ms-visibility": "important" }`,
  );
  return paths(`"/a": { "post": { "parameters": [${[...fields, ...more].join(', ')}] } }`);
};

/** Names and places of extensions, triggers, webhooks, versions and connection tests. */
export const extensionEdges: Edges = {
  'ext-testconnection-missing': {
    valid: [
      signedIn('"post": { "operationId": "SetMe" }'),
      signedIn('"get": {}'),
      signedIn('"get": { "operationId": "OnMe", "x-ms-trigger": "single" }'),
      signedIn(
        '"get": { "operationId": "GetMe", "parameters": [{ "name": "a", "in": "query", "type": "string", "required": true }] }',
      ),
    ],
    invalid: [signedIn('"get": { "operationId": "GetMe" }', '"x-ms-capabilities": «{}»,')],
  },
  'ext-visibility-important-few': {
    valid: [
      important('{ "name": "e", "in": "query" }'),
      important('{ "name": "body", "in": "body", "x-ms-visibility": "important", "schema": {} }'),
      important('{ "name": "e", "in": "query", "x-ms-visibility": "internal" }'),
    ],
  },
  'ext-unknown': {
    valid: [
      definition(
        '"definitions": { "A": { "example": { "x-ms-sumamry": "a" }, "default": { "x-ms-a": 1 } } }',
      ),
      definition('"definitions": { "x-ms-sumamry": { "type": "string" } }'),
    ],
    invalid: [
      definition('"definitions": { "A": { "x-ms-summary": "Name", «"x-ms-sumamry"»: "Name" } }'),
    ],
  },
  'ext-wrong-location': {
    valid: [
      definition(
        '"parameters": { "a": { "name": "a", "in": "query", "type": "string", "x-ms-dynamic-schema": {} } }',
      ),
    ],
  },
  'ext-visibility-value': {
    invalid: [
      definition(
        '"parameters": { "a": { "name": "a", "in": "query", "type": "string", "x-ms-visibility": «"hidden"» } }',
      ),
      definition(
        '"parameters": { "a": { "name": "a", "in": "query", "type": "string", "x-ms-visibility": «true» } }',
      ),
    ],
  },
  'webhook-delete': {
    valid: [
      paths(
        hook('/hooks'),
        '"/a/{id}": { "delete": {} }',
        '"/b/{id}": { "delete": { "x-ms-visibility": "internal" } }',
      ),
      paths(hook('/hooks'), '"/x": { "delete": { "x-ms-visibility": "internal" } }'),
      paths(hook('/hooks', '"get"')),
    ],
    invalid: [
      paths(hook('/a', '«"post"»'), hook('/b'), '"/abc": { "delete": {} }'),
      paths(hook('/a/'), '"/a/{id}": { «"delete"»: {} }'),
      paths(hook('/a'), '"/b": { «"delete"»: { "operationId": "Unsubscribe" } }'),
    ],
  },
  'notification-content-without-trigger': {
    valid: [
      paths(
        '"/ask": { "x-ms-notification-content": { "schema": {} }, "post": { "x-ms-trigger": "single", "summary": "When asked" } }',
      ),
    ],
  },
  'ext-annotation-operationid-suffix': {
    valid: [
      family(
        '{ "operationId": "sendv2", "x-ms-api-annotation": { "family": "A", "revision": 2 } }',
      ),
      family('{ "x-ms-api-annotation": { "family": "A", "revision": 2 } }'),
      family('{ "operationId": "Send", "x-ms-api-annotation": { "family": " ", "revision": 2 } }'),
    ],
  },
  'ext-annotation-active': {
    valid: [
      family(
        '{ "x-ms-api-annotation": { "family": "A", "status": "Production" } }',
        '{ "x-ms-api-annotation": { "family": "B", "status": "Production" } }',
        '{ "deprecated": true, "x-ms-api-annotation": { "family": "A", "status": "Production" } }',
      ),
    ],
  },
  'ext-testconnection-get': {
    valid: [
      tested('{ "name": "v", "in": "query", "required": true, "default": "1" }'),
      tested('{ "name": "connectionId", "in": "path", "required": true }'),
      tested('{ "name": "v", "in": "query" }'),
    ],
    invalid: [
      definition(
        '"x-ms-capabilities": { "testConnection": «{ "operationId": "GetMe", "parameters": { "v": { "parameter": "v" } } }» }, "paths": { "/me": { "get": { "operationId": "GetMe", "parameters": [{ "name": "v", "in": "query", "required": true }] } } }',
      ),
    ],
  },
  'ext-trigger-batch-array': {
    valid: [
      polled('"x-ms-trigger": "batch"', policy('@triggerBody()')),
      polled('"x-ms-trigger": "batch"', policy('@triggerBody().gone')),
      polled('"x-ms-trigger": "single"', policy('@triggerBody()')),
      polled('"x-ms-trigger": "batch"', ''),
    ],
    invalid: [
      polled(
        '"x-ms-trigger": «"single"»',
        policy('@triggerBody()', ', "x-ms-apimTemplate-operationName": ["Other"]'),
      ),
    ],
  },
  'polling-trigger-policy-missing': {
    valid: [polled('"x-ms-trigger": "batch"', policy('@triggerBody()'))],
  },
  'ext-test-value-secret': {
    valid: [definition('"definitions": { "A": { "type": "string", "x-ms-test-value": "a@b" } }')],
  },
  'ext-openai': {
    valid: [definition('"x-ms-openai-data": { "operations": ["GetTides", {}] }')],
    invalid: [definition('"x-ms-openai-data": { "operations": [{ "operationId": «"Gone"» }] }')],
  },
};

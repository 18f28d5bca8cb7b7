import type { Edges } from './edges.ts';

const policies = (...each: string[]) =>
  `{ "properties": { "policyTemplateInstances": [${each.join(', ')}] } }`;
const policy = (templateId: string, parameters: string) =>
  `{ "templateId": "${templateId}", "parameters": {${parameters}} }`;
const section = '"x-ms-apimTemplate-policySection"';
const named = (name: string) => `"x-ms-apimTemplateParameter.${name}"`;
const parameters = (text: string) => `{ "properties": { "connectionParameters": {${text}} } }`;

const signIns = (type: string) => `{ "securityDefinitions": { "a": { "type": "${type}" } } }`;
const inSet = '{ "properties": { "connectionParameterSets": { "values": [{ "name": "key" }] } } }';

/** A policy that sets `a`, and an operation with a parameter. */
const overwriting = (templateId: string, more: string, parameter: string) => ({
  'apiProperties.json': `{ "properties": { "policyTemplateInstances": [{ "templateId": "${templateId}", "parameters": { "x-ms-apimTemplateParameter.name": "a"${more && `, ${more}`} } }] } }`,
  'apiDefinition.swagger.json': `{ "paths": { "/a": { "get": { "operationId": "GetA", "parameters": [${parameter}] } } } }`,
});

export const policyEdges: Edges = {
  'policy-overwrites-parameter': {
    valid: [
      // The value is built from what users enter.
      overwriting(
        'setqueryparameter',
        '"x-ms-apimTemplateParameter.value": "@queryParameters(\'a\')!"',
        '{ "name": "a", "in": "query", "type": "string" }',
      ),
      overwriting(
        'setheader',
        '"x-ms-apimTemplate-policySection": "Response"',
        '{ "name": "a", "in": "header", "type": "string" }',
      ),
      overwriting('setheader', '', '{ "name": "a", "in": "query", "type": "string" }'),
      overwriting('setqueryparameter', '', '{ "name": "A", "in": "query", "type": "string" }'),
      overwriting(
        'setheader',
        '',
        '{ "name": "a", "in": "header", "type": "string", "x-ms-visibility": "internal" }',
      ),
      overwriting(
        'setheader',
        '"x-ms-apimTemplate-operationName": ["Other"]',
        '{ "name": "a", "in": "header", "type": "string" }',
      ),
    ],
    invalid: [
      overwriting(
        'setQueryParameter',
        '"x-ms-apimTemplateParameter.value": "@connectionParameters(\'b\')", "x-ms-apimTemplate-operationName": ["GetA"]',
        '«{ "name": "a", "in": "query", "type": "string" }»',
      ),
    ],
  },
  'policy-parameter-values': {
    valid: [
      policies(
        policy('setheader', `${section}: null, ${named('name')}: null`),
        policy('pollingtrigger', `${named('triggerConfig')}: {}, ${section}: "Elsewhere"`),
        policy('setconnectionstatustounauthenticated', `${named('statusCode')}: "401"`),
        policy('setconnectionstatustounauthenticated', `${named('statusCode')}: 403`),
      ),
    ],
    invalid: [
      policies(
        policy('setconnectionstatustounauthenticated', `${named('statusCode')}: «"1401"»`),
        policy('setconnectionstatustounauthenticated', `${named('statusCode')}: «"4011"»`),
        policy('setconnectionstatustounauthenticated', `${named('statusCode')}: «4»`),
      ),
      policies(policy('setheader', `${named('name')}: «["X-Source"]», ${section}: «["Request"]»`)),
    ],
  },
  'script-operations-without-script': {
    invalid: ['{ "properties": { "scriptOperations": «["GetItem"]» } }'],
  },
  'auth-consistent-apikey': {
    valid: [
      { 'apiDefinition.swagger.json': signIns('basic'), 'apiProperties.json': parameters('') },
      { 'apiDefinition.swagger.json': signIns('apiKey'), 'apiProperties.json': inSet },
    ],
  },
  'auth-consistent-basic': {
    valid: [
      { 'apiDefinition.swagger.json': signIns('apiKey'), 'apiProperties.json': parameters('') },
      { 'apiDefinition.swagger.json': signIns('basic'), 'apiProperties.json': inSet },
    ],
  },
  'auth-parameter-unused': {
    valid: [
      {
        'apiDefinition.swagger.json': '{ "swagger": "2.0" }',
        'apiProperties.json': parameters(
          '"gateway": { "type": "gatewaySetting" }, "password": { "type": "securestring" }',
        ),
      },
    ],
  },
  'dynamic-host-policy-missing': {
    invalid: [
      parameters('"myHost": «{ "type": "string" }»'),
      parameters('"the__host": «{ "type": "string" }»'),
      parameters('"API2Host": «{ "type": "string" }»'),
    ],
  },
  'dynamic-host-url-template': {
    valid: [policies(policy('setheader', `${named('urlTemplate')}: "api"`), '{}')],
    invalid: [
      '{ "properties": { "connectionParameters": { "gateway": { "type": "gatewaySetting" } }, "policyTemplateInstances": [{ "templateId": «"dynamichosturl"» }] } }',
      policies(policy('dynamichosturl', `${named('urlTemplate')}: «"api.contoso.com/http://a"»`)),
    ],
  },
  'environment-variables-allowed-fields': { valid: [parameters('')] },
  'policy-template-unknown': { valid: [policies('{ "templateId": null }')] },
  'policy-title': { valid: [policies('{ "templateId": "setheader", "title": null }')] },
  'polling-trigger-policy-shape': {
    valid: [
      policies(
        `{ "templateId": "pollingtrigger", "type": null, "parameters": { ${named('triggerConfig')}: null, ${named('triggerDataPath')}: null } }`,
        '{ "templateId": "setheader", "type": "Other" }',
        '{}',
      ),
    ],
  },
};

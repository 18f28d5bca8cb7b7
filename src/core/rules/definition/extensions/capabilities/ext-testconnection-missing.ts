import { defineRule } from '../../../../engine/rule.ts';
import {
  parametersToFill,
  testConnectionOf,
} from '../../../../openapi/extensions/test-connection.ts';
import type { Operation } from '../../../../openapi/operation.ts';
import { needsCredentials } from '../../../../properties/sign-in.ts';

export const extTestconnectionMissing = defineRule({
  id: 'ext-testconnection-missing',
  severity: 'info',
  authority: 'documentation',
  profiles: ['verified', 'independent'],
  subject: 'apiDefinition',
  docs: {
    summary: 'Name an operation that tests a connection.',
    why: 'The platform calls it when users sign in, so that a wrong key fails at once and not in the first flow. Most published connectors have none.',
    fix: 'Add "x-ms-capabilities": { "testConnection": { "operationId": "…" } } with a GET operation that needs no input and fails without the right credentials.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/test-connection',
    valid: [
      {
        'apiDefinition.swagger.json':
          '{ "x-ms-capabilities": { "testConnection": { "operationId": "GetMe" } }, "paths": { "/me": { "get": { "operationId": "GetMe" } } } }',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring" } } } }',
      },
      '{ "paths": { "/me": { "get": { "operationId": "GetMe" } } } }',
    ],
    invalid: [
      {
        'apiDefinition.swagger.json':
          '«{ "paths": { "/me": { "get": { "operationId": "GetMe" } } } }»',
        'apiProperties.json':
          '{ "properties": { "connectionParameters": { "api_key": { "type": "securestring" } } } }',
      },
    ],
  },

  /** Says nothing if no operation is fit to be named. */
  *check(definition, connector) {
    if (testConnectionOf(definition) !== undefined || needsCredentials(connector) !== true) return;
    const fit = definition.operations.find(isFit);
    if (fit === undefined) return;
    yield {
      at: definition.root['x-ms-capabilities'] === undefined ? '' : '/x-ms-capabilities',
      message: `Name an operation in "testConnection" that tests the credentials, such as ${fit.label}: none is named.`,
    };
  },
});

function isFit(operation: Operation): boolean {
  const { method, id, isTrigger } = operation;
  return (
    method === 'get' && id !== undefined && !isTrigger && parametersToFill(operation).length === 0
  );
}

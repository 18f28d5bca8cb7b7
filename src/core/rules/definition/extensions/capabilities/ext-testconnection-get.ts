import { defineRule } from '../../../../engine/rule.ts';
import { isObject, objectOr, own } from '../../../../files/json/json-value.ts';
import {
  parametersToFill,
  testConnectionOf,
  testOperation,
} from '../../../../openapi/extensions/test-connection.ts';
import { listed } from '../../../../text/listing.ts';

export const extTestconnectionGet = defineRule({
  id: 'ext-testconnection-get',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['testConnection'],
  docs: {
    summary: 'Test a connection with a GET operation that needs no input.',
    why: 'The platform calls it each time a connection is made. Another method may change data, and nobody can fill in parameters.',
    fix: 'Name a GET operation, and write fixed values for its required parameters into "parameters".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/test-connection',
    valid: [
      '{ "x-ms-capabilities": { "testConnection": { "operationId": "GetMe", "parameters": { "v": "1" } } }, "paths": { "/me": { "get": { "operationId": "GetMe", "parameters": [{ "name": "v", "in": "query", "required": true }] } } } }',
      '{ "x-ms-capabilities": { "testConnection": { "operationId": "Gone" } } }',
    ],
    invalid: [
      '{ "x-ms-capabilities": { "testConnection": { "operationId": «"SignIn"» } }, "paths": { "/me": { "post": { "operationId": "SignIn" } } } }',
      '{ "x-ms-capabilities": { "testConnection": «{ "operationId": "GetMe" }» }, "paths": { "/me": { "get": { "operationId": "GetMe", "parameters": [{ "name": "v", "in": "query", "required": true }] } } } }',
    ],
  },

  *check(definition) {
    const operation = testOperation(definition);
    if (operation === undefined) return;
    const at = '/x-ms-capabilities/testConnection';
    const { label, method } = operation;
    if (method !== 'get') {
      const message = `Test connections with a GET operation: ${label} may change data.`;
      yield { at: `${at}/operationId`, message };
    }
    const given = objectOr(testConnectionOf(definition)?.parameters);
    const open = parametersToFill(operation).filter(({ name = '' }) => {
      const value = own(given, name);
      return value === undefined || isObject(value);
    });
    if (open.length === 0) return;
    const names = listed(open.map(({ name = '' }) => name));
    const message = `Write fixed values into "parameters" of "testConnection": ${label} needs ${names}.`;
    yield { at, message };
  },
});

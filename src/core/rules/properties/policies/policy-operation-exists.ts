import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { operationReferenceFaults } from '../../../properties/operation-references.ts';
import { OPERATION_NAME } from '../../../properties/policy-parameters.ts';

export const policyOperationExists = defineRule({
  id: 'policy-operation-exists',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['policyTemplateInstances'],
  docs: {
    summary: 'Limit policies to operations that exist in the API definition.',
    why: 'Ids are case-sensitive: the policy never runs for an operation that does not exist or is spelled differently.',
    fix: 'Copy the "operationId" from the API definition into x-ms-apimTemplate-operationName, or remove that list to apply the policy to all operations.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      {
        'apiProperties.json':
          '{ "properties": { "policyTemplateInstances": [{ "parameters": { "x-ms-apimTemplate-operationName": ["GetItem"] } }] } }',
        'apiDefinition.swagger.json':
          '{ "paths": { "/items": { "get": { "operationId": "GetItem" } } } }',
      },
    ],
    invalid: [
      {
        'apiProperties.json':
          '{ "properties": { "policyTemplateInstances": [{ "parameters": { "x-ms-apimTemplate-operationName": [«"Getitem"»] } }] } }',
        'apiDefinition.swagger.json':
          '{ "paths": { "/items": { "get": { "operationId": "GetItem" } } } }',
      },
      '{ "properties": { "policyTemplateInstances": [{ "parameters": { "x-ms-apimTemplate-operationName": «"GetItem"» } }] } }',
    ],
  },

  *check(file, { apiDefinition }) {
    yield* file.faultsOf('policy-operation-exists');
    if (apiDefinition === undefined) return;
    for (const { pointer, operations, label } of file.policies) {
      const at = child(`${pointer}/parameters`, OPERATION_NAME);
      yield* operationReferenceFaults(operations, at, label, apiDefinition);
    }
  },
});

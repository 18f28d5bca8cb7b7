import { defineRule } from '../../../engine/rule.ts';
import { operationReferenceFaults } from '../../../properties/operation-references.ts';

export const scriptOperationsExist = defineRule({
  id: 'script-operations-exist',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['scriptOperations'],
  docs: {
    summary: 'List only operations of the API definition in "scriptOperations".',
    why: 'Ids are case-sensitive: the script never runs for an operation that does not exist or is spelled differently.',
    fix: 'Copy the "operationId" from the API definition.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [
      {
        'apiProperties.json': '{ "properties": { "scriptOperations": ["GetItem"] } }',
        'apiDefinition.swagger.json':
          '{ "paths": { "/items": { "get": { "operationId": "GetItem" } } } }',
      },
      '{ "properties": { "scriptOperations": ["GetItem"] } }',
    ],
    invalid: [
      {
        'apiProperties.json': '{ "properties": { "scriptOperations": [«"getItem"»] } }',
        'apiDefinition.swagger.json':
          '{ "paths": { "/items": { "get": { "operationId": "GetItem" } } } }',
      },
      {
        'apiProperties.json':
          '{ "properties": { "scriptOperations": ["GetItem", «"GetItem"», «"SendFax"»] } }',
        'apiDefinition.swagger.json':
          '{ "paths": { "/items": { "get": { "operationId": "GetItem" } } } }',
      },
    ],
  },

  *check({ scriptOperations }, { apiDefinition }) {
    if (apiDefinition === undefined) return;
    const at = '/properties/scriptOperations';
    yield* operationReferenceFaults(scriptOperations, at, '"scriptOperations"', apiDefinition);
  },
});

import { defineRule } from '../../../engine/rule.ts';

export const scriptOperationsArray = defineRule({
  id: 'script-operations-array',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['scriptOperations'],
  docs: {
    summary: 'List the operations that run the script by their ids.',
    why: '"scriptOperations" is a list of operation ids; nothing else tells the platform which requests to hand to the script.',
    fix: 'Write ["GetItem", "CreateItem"], or leave "scriptOperations" out so that the script runs for all.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/define-blank',
    valid: [
      '{ "properties": { "scriptOperations": ["GetItem"] } }',
      '{ "properties": { "scriptOperations": null } }',
    ],
    invalid: [
      '{ "properties": { "scriptOperations": «"GetItem"» } }',
      '{ "properties": { "scriptOperations": ["GetItem", «5»] } }',
    ],
  },

  *check(file) {
    yield* file.faultsOf('script-operations-array');
  },
});

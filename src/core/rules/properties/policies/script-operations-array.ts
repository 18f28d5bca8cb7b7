import { defineRule } from '../../../engine/rule.ts';

export const scriptOperationsArray = defineRule({
  id: 'script-operations-array',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['scriptOperations'],
  docs: {
    summary: 'Write "scriptOperations" as a list of operation ids.',
    why: 'This list tells the platform which requests to pass to the script; it may contain only operation ids.',
    fix: 'Write a list such as ["GetItem", "CreateItem"], or remove "scriptOperations" to run the script for all operations.',
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

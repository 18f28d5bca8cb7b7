import { defineRule } from '../../../engine/rule.ts';

const MAX_OPERATIONS = 256;

export const operationCount = defineRule({
  id: 'operation-count',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep a connector within 256 operations.',
    why: 'The platform rejects a file with more, and reviewers have asked for fewer than 128.',
    fix: 'Remove operations that nobody calls, or split the connector.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/faq',
    messages: [
      'TotalOperationsCountExceedsMaxAllowed',
      "The total number of operations in the swagger exceeds the maximum allowed value of '{0}'.",
    ],
    valid: ['{ "paths": { "/a": { "get": {} } } }'],
    invalid: [`{ "paths": «{ ${pathsWith(MAX_OPERATIONS + 1)} }» }`],
  },

  *check({ operations }) {
    if (operations.length <= MAX_OPERATIONS) return;
    yield {
      at: '/paths',
      message: `Keep at most ${MAX_OPERATIONS} operations, or split the connector: it has ${operations.length}.`,
    };
  },
});

function pathsWith(count: number): string {
  return Array.from({ length: count }, (_, index) => `"/${index}": { "get": {} }`).join(', ');
}

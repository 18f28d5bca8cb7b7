import { defineRule } from '../../../engine/rule.ts';

const MAX_OPERATIONS = 256;

export const operationCount = defineRule({
  id: 'operation-count',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Have at most 256 operations in one connector.',
    why: 'The platform refuses larger files; reviewers have asked for fewer than 128.',
    fix: 'Leave out what nobody calls, or split the connector.',
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
      message: `Leave out operations, or split the connector: it has ${operations.length}, and ${MAX_OPERATIONS} are allowed.`,
    };
  },
});

function pathsWith(count: number): string {
  return Array.from({ length: count }, (_, index) => `"/${index}": { "get": {} }`).join(', ');
}

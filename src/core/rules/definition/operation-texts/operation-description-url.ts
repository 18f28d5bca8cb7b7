import { defineRule } from '../../../engine/rule.ts';
import { webAddresses } from '../../../openapi/texts/text-findings.ts';
import { textsOf, visibleOperations } from '../../../openapi/texts/written-text.ts';

export const operationDescriptionUrl = defineRule({
  id: 'operation-description-url',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Keep web addresses out of the description of an operation.',
    why: 'Users cannot click them, and certification has sent connectors back because of them (policy 5000.2.3.6).',
    fix: 'Say what users need to know, and link to the rest from the readme.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.2.3.6'],
    valid: ['{ "paths": { "/a": { "get": { "description": "Gets a user by the id." } } } }'],
    invalid: [
      '{ "paths": { "/a": { "get": { "description": «"Gets a user, see https://northwind.com/users."» } } } }',
    ],
  },

  *check(definition) {
    yield* webAddresses(textsOf(definition, visibleOperations, 'description'));
  },
});

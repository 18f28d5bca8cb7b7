import { defineRule } from '../../../engine/rule.ts';
import { checkFullStops } from '../../../openapi/texts/unfinished-text.ts';
import { textsOf, visibleOperations } from '../../../openapi/texts/written-text.ts';

export const operationDescriptionPunctuation = defineRule({
  id: 'operation-description-punctuation',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'End the description of an operation with a full stop.',
    why: 'The documentation and the coding standards ask for full sentences. Half of the published connectors have descriptions without a full stop.',
    fix: 'Add a full stop. A single word needs none.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "paths": { "/a": { "get": { "description": "Gets a user (by id)." } } } }',
      '{ "paths": { "/a": { "get": { "description": "Search" } } } }',
    ],
    invalid: ['{ "paths": { "/a": { "get": { "description": «"Gets a user"» } } } }'],
  },

  *check(definition) {
    yield* checkFullStops(textsOf(definition, visibleOperations, 'description'));
  },
});

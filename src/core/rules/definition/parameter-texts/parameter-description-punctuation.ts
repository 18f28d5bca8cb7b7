import { defineRule } from '../../../engine/rule.ts';
import { checkFullStops } from '../../../openapi/texts/unfinished-text.ts';
import { textsOf, visibleParameters } from '../../../openapi/texts/written-text.ts';

export const parameterDescriptionPunctuation = defineRule({
  id: 'parameter-description-punctuation',
  severity: 'info',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'End parameter descriptions with a full stop.',
    why: 'The submission page asks for it, and sometimes a reviewer does. Most published connectors passed without it.',
    fix: 'Add a full stop. A single word needs none.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2003',
    messages: ['all Parameters descriptions should end with a period.'],
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "description": "The id of a user." }] } } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "description": "Identifier" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "description": «"The id"» }] } } } }',
    ],
  },

  *check(definition) {
    yield* checkFullStops(textsOf(definition, visibleParameters, 'description'));
  },
});

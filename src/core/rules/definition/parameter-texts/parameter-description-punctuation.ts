import { defineRule } from '../../../engine/rule.ts';
import { withoutFullStop } from '../../../openapi/unfinished-text.ts';
import { textsOf, visibleParameters } from '../../../openapi/written-text.ts';

export const parameterDescriptionPunctuation = defineRule({
  id: 'parameter-description-punctuation',
  severity: 'info',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'End the description of a parameter with a full stop.',
    why: 'The submission page asks for it, and now and then a reviewer. Most published connectors get by without.',
    fix: 'Add a full stop. One single word needs none.',
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
    yield* withoutFullStop(textsOf(definition, visibleParameters, 'description'));
  },
});

import { defineRule } from '../../../engine/rule.ts';
import { webAddresses } from '../../../openapi/texts/text-findings.ts';
import { textsOf, visibleParameters } from '../../../openapi/texts/written-text.ts';

export const parameterDescriptionUrl = defineRule({
  id: 'parameter-description-url',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Keep web addresses out of parameter descriptions.',
    why: 'Users cannot click an address inside a field. Certification has rejected addresses in operation descriptions.',
    fix: 'Say what to enter, and move links to the readme.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "description": "The id of a user." }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "id", "in": "query", "description": «"See https://northwind.com/ids."» }] } } } }',
    ],
  },

  *check(definition) {
    yield* webAddresses(textsOf(definition, visibleParameters, 'description'));
  },
});

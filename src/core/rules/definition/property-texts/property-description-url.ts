import { defineRule } from '../../../engine/rule.ts';
import { webAddresses } from '../../../openapi/texts/text-findings.ts';
import { textsOf, visibleProperties } from '../../../openapi/texts/written-text.ts';

export const propertyDescriptionUrl = defineRule({
  id: 'property-description-url',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Keep web addresses out of property descriptions.',
    why: 'Users cannot click an address inside a field. Certification has rejected addresses in operation descriptions.',
    fix: 'Say what the property contains, and move links to the readme.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    valid: [
      '{ "definitions": { "A": { "properties": { "id": { "description": "The number of a contact." } } } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "properties": { "id": { "description": «"See https://northwind.com/ids."» } } } } }',
    ],
  },

  *check(definition) {
    yield* webAddresses(textsOf(definition, visibleProperties, 'description'));
  },
});

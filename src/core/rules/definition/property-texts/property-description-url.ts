import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';
import { textsOf, visibleProperties } from '../../../openapi/written-text.ts';
import { webAddressesIn } from '../../../text/web-address.ts';

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
    for (const written of textsOf(definition, visibleProperties, 'description')) {
      const { text } = written;
      const [address] = webAddressesIn(text);
      if (address === undefined) continue;
      yield {
        at: written.pointer,
        message: `Remove the web address from ${written.label}: it contains ${shown(address)}.`,
      };
    }
  },
});

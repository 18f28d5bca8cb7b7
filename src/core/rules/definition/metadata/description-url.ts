import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { quoted } from '../../../text/listing.ts';
import { emailAddressesIn, webAddressesIn } from '../../../text/web-address.ts';

export const descriptionUrl = defineRule({
  id: 'description-url',
  severity: 'warning',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Keep web and email addresses out of the description of the connector.',
    why: 'Users cannot click them, and certification has sent connectors back because of them (policy 5000.2.3.6).',
    fix: 'Move web addresses to "contact" or "x-ms-connector-metadata", and email addresses to "contact".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.2.3.6'],
    valid: ['{ "info": { "description": "Reads and writes the contacts of Northwind." } }'],
    invalid: [
      '{ "info": { "description": «"Reads contacts, see https://northwind.com."» } }',
      '{ "info": { "description": «"Reads contacts. Write to help@northwind.com."» } }',
    ],
  },

  *check({ info }) {
    const text = textOr(info.description) ?? '';
    const addresses = [...webAddressesIn(text), ...emailAddressesIn(text)];
    if (addresses.length === 0) return;
    yield {
      at: '/info/description',
      message: `Remove addresses from the description of the connector: it contains ${quoted(addresses)}.`,
    };
  },
});

import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { quoted } from '../../../text/listing.ts';
import { restrictedNamesIn } from '../../../text/restricted-names.ts';

export const descriptionProductNames = defineRule({
  id: 'description-product-names',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Leave Power Apps, Power Automate and Logic Apps out of the description.',
    why: 'The connector works in all of them and in future products. The validator rejects a description that names one.',
    fix: 'Reword it: "in your flows" instead of "in Power Automate".',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/4193',
    messages: [
      "The value 'description' contains at least one of the restricted words: '{0}'.",
      'ValueContainsRestrictedWords',
      '5000.2.3.5',
    ],
    valid: ['{ "info": { "description": "Starts flows when a contact changes." } }'],
    invalid: [
      '{ "info": { "description": «"Contacts of Northwind for Power Automate and PowerApps."» } }',
    ],
  },

  *check({ info }) {
    const names = restrictedNamesIn(textOr(info.description) ?? '');
    if (names.length === 0) return;
    yield {
      at: '/info/description',
      message: `Remove product names from the description of the connector: it names ${quoted(names)}.`,
    };
  },
});

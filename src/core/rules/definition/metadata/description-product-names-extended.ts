import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { quoted } from '../../../text/listing.ts';
import { productNamesIn, restrictedNamesIn } from '../../../text/restricted-names.ts';

export const descriptionProductNamesExtended = defineRule({
  id: 'description-product-names-extended',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Leave the names of other Power Platform products out of the description.',
    why: 'The documentation forbids the names of all products, though the validator checks only three. A name may stay if the connector is for that product.',
    fix: 'Reword the description without the name.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: ['{ "info": { "description": "Contacts for Power Automate." } }'],
    invalid: ['{ "info": { "description": «"Contacts of Northwind in the Power Platform."» } }'],
  },

  *check({ info }) {
    const names = productNamesIn(textOr(info.description) ?? '').filter(
      (name) => restrictedNamesIn(name).length === 0,
    );
    if (names.length === 0) return;
    yield {
      at: '/info/description',
      message: `Remove product names from the description of the connector: it names ${quoted(names)}.`,
    };
  },
});

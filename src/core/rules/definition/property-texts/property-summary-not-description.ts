import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { textsOf, visibleProperties } from '../../../openapi/texts/written-text.ts';
import { isSameText, repeatsName } from '../../../text/same-words.ts';

export const propertySummaryNotDescription = defineRule({
  id: 'property-summary-not-description',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Make the description of a property say more than its title.',
    why: 'Users see both, and a repeated title tells them nothing new.',
    fix: 'Say in the description what the property contains and in which format.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: [
      '{ "definitions": { "A": { "properties": { "a": { "title": "Amount", "description": "The sum in cents." } } } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "properties": { "a": { "title": "Amount", "description": «"amount."» } } } } }',
      '{ "definitions": { "A": { "properties": { "a": { "x-ms-summary": "Amount", "description": «"Amount"» } } } } }',
    ],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleProperties, 'description')) {
      const { text, owner } = written;
      const title = textOr(owner.value['x-ms-summary']) ?? textOr(owner.value.title) ?? '';
      // `property-description-not-name` reports a description that also repeats the name.
      if (!isSameText(text, title) || repeatsName(text, owner.name)) continue;
      yield {
        at: written.pointer,
        message: `Say more in the description of ${owner.label}: it only repeats the title, ${shown(text)}.`,
      };
    }
  },
});

import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json-value.ts';
import { textsOf, visibleProperties } from '../../../openapi/written-text.ts';
import { repeatsName, saysTheSame } from '../../../text/same-words.ts';

export const propertySummaryNotDescription = defineRule({
  id: 'property-summary-not-description',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Let the description of a property say more than its title.',
    why: 'Users see both: twice the same tells nothing.',
    fix: 'Say in the description what the property holds, and in which form.',
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
      // A description that is the name as well is the finding of `property-description-not-name`.
      if (!saysTheSame(text, title) || repeatsName(text, owner.name)) continue;
      yield {
        at: written.pointer,
        message: `Say more in the description of ${owner.label}: it repeats the title, ${shown(text)}.`,
      };
    }
  },
});

import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { groupByObject } from '../../../openapi/schemas/property-groups.ts';
import { visibleProperties } from '../../../openapi/texts/written-text.ts';
import { listed } from '../../../text/listing.ts';
import { repeatsName } from '../../../text/same-words.ts';

export const propertyDescriptionNotName = defineRule({
  id: 'property-description-not-name',
  severity: 'info',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Make the description of a property say more than its name.',
    why: 'A description that only repeats the name tells users nothing. A reviewer has sent a connector back for it.',
    fix: 'Say what the property contains and in which format.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1286',
    messages: ['Please provide valid description values.'],
    valid: [
      '{ "definitions": { "A": { "properties": { "mark_removed": { "description": "Whether the mark is gone." } } } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "properties": { "mark_removed": { "description": «"mark_removed"» } } } } }',
      '{ "definitions": { "A": { "properties": { "contactId": { "description": «"Contact ID."» } } } } }',
    ],
  },

  *check(definition) {
    const repeating = visibleProperties(definition).filter(({ value, name }) =>
      repeatsName(textOr(value.description) ?? '', name),
    );
    for (const { object, first, names, members } of groupByObject(repeating)) {
      yield {
        at: `${first.pointer}/description`,
        message: `Say more in the descriptions of properties of ${object.label}: they only repeat the name in ${listed(names)}.`,
        asksAt: members.map(({ pointer }) => `${pointer}/description` as const),
      };
    }
  },
});

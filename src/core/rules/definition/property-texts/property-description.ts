import { defineRule } from '../../../engine/rule.ts';
import { groupByObject } from '../../../openapi/schemas/property-groups.ts';
import { isMissing, visibleProperties } from '../../../openapi/texts/written-text.ts';
import { listed } from '../../../text/listing.ts';

export const propertyDescription = defineRule({
  id: 'property-description',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe each property of an object.',
    why: 'Users read the description inside a field and next to dynamic content.',
    fix: 'Add "description" with a sentence that says what the property contains.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: [
      '{ "definitions": { "A": { "properties": { "id": { "description": "The number of a contact." } } } } }',
      '{ "definitions": { "A": { "properties": { "id": { "$ref": "#/definitions/B" } } } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "properties": { "id": { "description": "The number." }, «"name"»: {} } } } }',
    ],
  },

  *check(definition) {
    const undescribed = visibleProperties(definition).filter(({ value }) =>
      isMissing(value.description),
    );
    for (const { object, first, names } of groupByObject(undescribed)) {
      yield {
        at: first.pointer,
        highlight: 'key',
        message: `Add "description" to properties of ${object.label}: it is missing in ${listed(names)}.`,
      };
    }
  },
});

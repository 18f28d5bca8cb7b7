import { defineRule } from '../../../engine/rule.ts';
import { groupByObject } from '../../../openapi/schemas/property-groups.ts';
import { isMissing, visibleProperties } from '../../../openapi/texts/written-text.ts';
import { listed } from '../../../text/listing.ts';

export const propertyTitle = defineRule({
  id: 'property-title',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each property of an object a title.',
    why: 'Without a title, users see the name that the service uses as the label of a field or of dynamic content.',
    fix: 'Add "title" or "x-ms-summary", such as "Contact ID".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
    valid: [
      '{ "definitions": { "A": { "properties": { "id": { "title": "ID" } } } } }',
      '{ "definitions": { "A": { "properties": { "id": { "x-ms-summary": "ID" } } } } }',
      '{ "definitions": { "A": { "properties": { "id": { "x-ms-visibility": "internal" } } } } }',
    ],
    invalid: [
      '{ "definitions": { "A": { "properties": { «"id"»: { "type": "string" }, "name": {} } } } }',
    ],
  },

  *check(definition) {
    const untitled = visibleProperties(definition).filter(
      ({ value }) => isMissing(value.title) && isMissing(value['x-ms-summary']),
    );
    for (const { object, first, names } of groupByObject(untitled)) {
      yield {
        at: first.pointer,
        highlight: 'key',
        message: `Add "title" or "x-ms-summary" to properties of ${object.label}: both are missing in ${listed(names)}.`,
      };
    }
  },
});

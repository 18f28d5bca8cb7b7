import { defineRule } from '../../../engine/rule.ts';
import { byObject } from '../../../openapi/property-groups.ts';
import { isMissing, visibleProperties } from '../../../openapi/written-text.ts';
import { listed } from '../../../text/listing.ts';

export const propertyDescription = defineRule({
  id: 'property-description',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe the properties of objects.',
    why: 'Users read the description inside of a field, and beside dynamic content.',
    fix: 'Add "description" with a sentence on what the property holds.',
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
    const silent = visibleProperties(definition).filter(({ value }) =>
      isMissing(value.description),
    );
    for (const { object, first, names } of byObject(silent)) {
      yield {
        at: first.pointer,
        part: 'key',
        message: `Add "description" to properties of ${object.label}: ${listed(names)} without one.`,
      };
    }
  },
});

import { defineRule } from '../../../engine/rule.ts';

export const propertyNameCharacters = defineRule({
  id: 'property-name-characters',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Watch for blanks, slashes and full stops in the names of properties.',
    why: 'Dynamic values and formulas address properties by paths, in which these characters mean something else.',
    fix: 'Rename the property in the service if you can, and leave it if the service dictates the name.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: ['{ "definitions": { "A": { "properties": { "contact_id": {} } } } }'],
    invalid: [
      '{ "definitions": { "A": { "properties": { «"@odata.context"»: {} } } } }',
      '{ "definitions": { "A": { "properties": { «"contact id"»: {} } } } }',
    ],
  },

  *check({ schemas }) {
    for (const schema of schemas) {
      const { kind, name } = schema;
      if (kind !== 'property' || schema.isInternal || !/[\s/.]/.test(name)) continue;
      yield {
        at: schema.pointer,
        part: 'key',
        message: `Check that paths of dynamic values reach ${schema.label}: its name has a blank, "/" or ".".`,
      };
    }
  },
});

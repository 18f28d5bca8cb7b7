import { defineRule } from '../../../engine/rule.ts';

export const propertyNameCharacters = defineRule({
  id: 'property-name-characters',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Avoid spaces, slashes and full stops in property names.',
    why: 'Dynamic values and formulas refer to properties by path, where these characters have another meaning.',
    fix: 'Rename the property if you control the service. Otherwise, test that dynamic values still find it.',
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
        highlight: 'key',
        message: `Check that dynamic values can refer to ${schema.label}: its name contains a space, "/" or ".".`,
      };
    }
  },
});

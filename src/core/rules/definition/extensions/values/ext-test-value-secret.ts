import { defineRule } from '../../../../engine/rule.ts';
import { everySchemaWith } from '../../../../openapi/every-schema.ts';
import { isSample } from '../../../../text/placeholder.ts';
import { emailAddressesIn } from '../../../../text/web-address.ts';

export const extTestValueSecret = defineRule({
  id: 'ext-test-value-secret',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-test-value'],
  docs: {
    summary: 'Keep people’s addresses out of "x-ms-test-value".',
    why: 'The definition is published with its test values, so anybody can see whose address it is. “secrets-in-swagger” reports keys and tokens there.',
    fix: 'Write an address that belongs to nobody, such as name@example.com.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
    valid: [
      '{ "parameters": { "a": { "name": "a", "in": "query", "type": "string", "x-ms-test-value": "name@example.com" } } }',
      '{ "parameters": { "a": { "name": "a", "in": "query", "type": "string", "x-ms-test-value": 5 } } }',
    ],
    invalid: [
      '{ "parameters": { "a": { "name": "a", "in": "query", "type": "string", "x-ms-test-value": «"anna.berg@harborwatch.dev"» } } }',
    ],
  },

  *check(definition) {
    for (const { value, pointer, label } of everySchemaWith(definition, 'x-ms-test-value')) {
      const test = value['x-ms-test-value'];
      if (typeof test !== 'string') continue;
      if (emailAddressesIn(test).every(isSample)) continue;
      yield {
        at: `${pointer}/x-ms-test-value`,
        message: `Replace the email address in "x-ms-test-value" of ${label}: it is published.`,
      };
    }
  },
});

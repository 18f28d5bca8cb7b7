import { defineRule } from '../../../engine/rule.ts';
import { isEmptySchema } from '../../../openapi/schema-contents.ts';

export const operationMultipleResponseSchemas = defineRule({
  id: 'operation-multiple-response-schemas',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give only one response of each operation a schema.',
    why: 'The designer shows the outputs of only one schema, and the validator warns about more. A fifth of the published connectors have more.',
    fix: 'Keep the schema of the successful response, and only a description of each error.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationHasManyResponsesWithSchema',
      "The operation '{0}' has more than one response with specified schema, only one schema will be used in the designer.",
    ],
    valid: [
      '{ "paths": { "/a": { "get": { "responses": { "200": { "schema": { "type": "object" } }, "404": { "description": "Not found." } } } } } }',
      '{ "paths": { "/a": { "get": { "responses": { "200": { "schema": { "type": "object" } }, "default": { "schema": {} } } } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "responses": «{ "200": { "schema": { "type": "object" } }, "404": { "schema": { "type": "object" } } }» } } } }',
    ],
  },

  *check({ operations }) {
    for (const { label, pointer, responses } of operations) {
      const codes = responses
        // `default-response-schema` reports that of "default".
        .filter(
          ({ code, schema }) =>
            code !== 'default' && schema !== undefined && !isEmptySchema(schema),
        )
        .map(({ code }) => code);
      if (codes.length < 2) continue;
      yield {
        at: `${pointer}/responses`,
        message: `Keep only one schema in the responses of ${label}: ${codes.join(', ')} each have one.`,
      };
    }
  },
});

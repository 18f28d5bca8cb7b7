import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { FindingFix } from '../../../files/finding.ts';
import type { Response } from '../../../openapi/response.ts';
import { isEmptySchema } from '../../../openapi/schemas/schema-contents.ts';

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
      const found = responses
        // `default-response-schema` reports that of "default".
        .filter(
          ({ code, schema }) =>
            code !== 'default' && schema !== undefined && !isEmptySchema(schema),
        );
      if (found.length < 2) continue;
      const codes = found.map(({ code }) => code);
      yield {
        at: `${pointer}/responses`,
        message: `Keep only one schema in the responses of ${label}: ${codes.join(', ')} each have one.`,
        fix: keepOne(found, pointer),
      };
    }
  },
});

/** Keeps the schema that the designer shows. Shared responses of success stay as they are. */
function keepOne(found: readonly Response[], operation: JsonPointer): FindingFix | undefined {
  const kept =
    found.find(({ code }) => code === '200') ??
    found.find(({ code }) => code === '201') ??
    found.find(({ isSuccess }) => isSuccess);
  const others = found.filter((response) => response !== kept);
  const isShared = ({ pointer }: Response) => !pointer.startsWith(`${operation}/`);
  if (others.some((response) => response.isSuccess && isShared(response))) return undefined;
  return {
    title: kept ? `Keep only the schema of response ${kept.code}` : 'Remove the schemas of errors',
    changes: others.map(({ pointer }) => ({ remove: `${pointer}/schema` as const })),
  };
}

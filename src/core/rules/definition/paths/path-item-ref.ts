import { defineRule } from '../../../engine/rule.ts';

export const pathItemRef = defineRule({
  id: 'path-item-ref',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Define the operations of a path in the path itself.',
    why: 'The platform does not follow "$ref" in a path, and the validator rejects it.',
    fix: 'Copy the referenced operations into the path, and remove "$ref".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['PathItemRefNotSuppored', "The '$ref' property in a path is not supported."],
    valid: ['{ "paths": { "/users": { "get": {} } } }'],
    invalid: ['{ "paths": { "/users": { «"$ref"»: "users.json" } } }'],
  },

  *check({ paths }) {
    for (const { path, pointer, value } of paths) {
      if (value.$ref === undefined) continue;
      yield {
        at: `${pointer}/$ref`,
        highlight: 'key',
        message: `Replace "$ref" in path \`${path}\` with the operations: the platform does not follow it there.`,
      };
    }
  },
});

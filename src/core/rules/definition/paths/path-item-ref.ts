import { defineRule } from '../../../engine/rule.ts';

export const pathItemRef = defineRule({
  id: 'path-item-ref',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Write the operations of a path where the path is.',
    why: 'The platform does not follow a "$ref" in the place of a path item.',
    fix: 'Copy what it refers to into the path, and remove "$ref".',
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
        part: 'key',
        message: `Write the operations of path \`${path}\` in place of "$ref": the platform does not follow it there.`,
      };
    }
  },
});

import { defineRule } from '../../../engine/rule.ts';
import { checkPathKeys } from '../../../openapi/paths/path-keys.ts';

export const pathCaseInsensitiveUnique = defineRule({
  id: 'path-case-insensitive-unique',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use the same capitalization wherever a path appears.',
    why: 'The platform treats "/Users" and "/users" as the same path, defined twice.',
    fix: 'Move all operations under one of the two.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'PathRedefined',
      "The path '{0}' is defined multiple times with different capitalization. Paths must be unique when compared case-insensitively.",
    ],
    valid: ['{ "paths": { "/users": {}, "/users/{id}": {} } }'],
    invalid: ['{ "paths": { "/Users": {}, «"/users"»: {} } }'],
  },

  *check(definition) {
    const seen = new Map<string, string>();
    yield* checkPathKeys(definition, (path) => {
      const lower = path.toLowerCase();
      const first = seen.get(lower);
      if (first === undefined) {
        seen.set(lower, path);
        return undefined;
      }
      return {
        message: `Move the operations of path \`${path}\` to \`${first}\`: the platform treats both as the same path.`,
      };
    });
  },
});

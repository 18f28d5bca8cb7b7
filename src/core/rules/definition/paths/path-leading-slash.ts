import { defineRule } from '../../../engine/rule.ts';
import { judgePaths, renamePath } from '../../../openapi/path-keys.ts';

export const pathLeadingSlash = defineRule({
  id: 'path-leading-slash',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Start each path with a slash.',
    why: 'It follows the base path without anything between them; the validator refuses it otherwise.',
    fix: 'Write "/users" for "users".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationPathMustStartWithSlash',
      "The path is not valid, it must start with a '/' character.",
    ],
    valid: ['{ "paths": { "/users": {}, "x-note": {} } }'],
    invalid: ['{ "paths": { «"users"»: {} } }'],
  },

  *check(definition) {
    yield* judgePaths(definition, (path, at) =>
      path.startsWith('/')
        ? undefined
        : {
            message: `Start path \`${path}\` with "/".`,
            fix: renamePath(definition, at, `/${path.trim().replace(/^\/+/, '')}`, true),
          },
    );
  },
});

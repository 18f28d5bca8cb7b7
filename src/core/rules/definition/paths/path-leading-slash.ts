import { defineRule } from '../../../engine/rule.ts';
import { checkPathKeys, renamePath } from '../../../openapi/paths/path-keys.ts';

export const pathLeadingSlash = defineRule({
  id: 'path-leading-slash',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Start each path with a slash.',
    why: 'The path is appended directly to the base path, so the validator rejects a path without a leading slash.',
    fix: 'Write "/users" instead of "users".',
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
    yield* checkPathKeys(definition, (path, at) =>
      path.startsWith('/')
        ? undefined
        : {
            message: `Start the path with "/": it is \`${path}\`.`,
            fix: renamePath(definition, at, `/${path.trim().replace(/^\/+/, '')}`, true),
          },
    );
  },
});

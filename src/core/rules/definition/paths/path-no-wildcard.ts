import { defineRule } from '../../../engine/rule.ts';
import { checkPathKeys } from '../../../openapi/paths/path-keys.ts';

export const pathNoWildcard = defineRule({
  id: 'path-no-wildcard',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Do not use wildcards in paths.',
    why: 'The validator rejects "*" in a path.',
    fix: 'Use a path parameter, such as "/files/{path}".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationPathContainsUnsupportedCharacters',
      "The operation path cannot contain wildcard character '*'.",
    ],
    valid: ['{ "paths": { "/files/{path}": {} } }'],
    invalid: ['{ "paths": { «"/files/*"»: {}, «"/files/{path*}"»: {} } }'],
  },

  *check(definition) {
    yield* checkPathKeys(definition, (path) =>
      path.includes('*')
        ? { message: `Use a path parameter instead of "*": path \`${path}\` contains a wildcard.` }
        : undefined,
    );
  },
});

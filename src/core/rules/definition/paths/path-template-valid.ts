import { defineRule } from '../../../engine/rule.ts';
import { checkPathKeys } from '../../../openapi/paths/path-keys.ts';
import { braceFault } from '../../../openapi/paths/path-template.ts';

export const pathTemplateValid = defineRule({
  id: 'path-template-valid',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Close each brace in a path within the same segment.',
    why: 'A path variable is a name in braces, without "/". The validator rejects any other use of braces.',
    fix: 'Write "/users/{id}". If the path really contains braces, write %7B and %7D.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationPathTemplateNotValid',
      "The path is not valid, each path template variable enclosed by '{{' and '}}' characters must be contained within a single URL segment.",
    ],
    valid: ['{ "paths": { "/users/{id}/files({name})": {} } }'],
    invalid: [
      '{ "paths": { «"/users/{id"»: {}, «"/users/id}"»: {}, «"/users/{}"»: {} } }',
      '{ "paths": { «"/users/{{id}}"»: {}, «"/users/{id/name}"»: {} } }',
    ],
  },

  *check(definition) {
    yield* checkPathKeys(definition, (path) => {
      const fault = braceFault(path);
      return fault === undefined
        ? undefined
        : { message: `Correct the braces in path \`${path}\`: ${fault}.` };
    });
  },
});

import { defineRule } from '../../../engine/rule.ts';
import { judgePaths } from '../../../openapi/path-keys.ts';
import { braceFault } from '../../../openapi/path-template.ts';

export const pathTemplateValid = defineRule({
  id: 'path-template-valid',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Close each brace of a path, within its segment.',
    why: 'A variable is a name between braces, without "/" in it; the validator refuses braces that enclose none.',
    fix: 'Write "/users/{id}". Where the path really has a brace, write %7B and %7D.',
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
    yield* judgePaths(definition, (path) => {
      const fault = braceFault(path);
      return fault === undefined
        ? undefined
        : { message: `Correct the braces of path \`${path}\`: ${fault}.` };
    });
  },
});

import { defineRule } from '../../../engine/rule.ts';
import { judgePaths } from '../../../openapi/path-keys.ts';

export const pathNoQueryOrFragment = defineRule({
  id: 'path-no-query-or-fragment',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep the query and the fragment out of paths.',
    why: 'The validator refuses "?" and "#" there; what follows them is no part of the path.',
    fix: 'Make it a query parameter: with a default, required and internal, if it never changes. Write %3F and %23 where the path really has these characters.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationPathMayNotContainQueryOrFragment',
      "The path is not valid, it must not contain a query part or fragment identifier. To include '?' or '#' characters in the path, they must be URL encoded.",
    ],
    valid: ['{ "paths": { "/users": {}, "/what%3F": {} } }'],
    invalid: ['{ "paths": { «"/users?active=true"»: {}, «"/users#first"»: {} } }'],
  },

  *check(definition) {
    yield* judgePaths(definition, (path) => {
      const mark = /[?#]/.exec(path)?.[0];
      if (mark === undefined) return undefined;
      const remedy =
        mark === '?'
          ? 'Turn what follows "?" into query parameters'
          : 'Take "#" and what follows it away';
      return { message: `${remedy}: path \`${path}\` has it in its key.` };
    });
  },
});

import { defineRule } from '../../../engine/rule.ts';
import { checkPathKeys } from '../../../openapi/paths/path-keys.ts';

export const pathNoQueryOrFragment = defineRule({
  id: 'path-no-query-or-fragment',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep query strings and fragments out of paths.',
    why: 'What follows "?" or "#" is not part of the path, so the validator rejects these characters.',
    fix: 'Add a query parameter instead. If its value never changes, make it required and internal with a default. Write %3F and %23 if the path really contains these characters.',
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
    yield* checkPathKeys(definition, (path) => {
      const mark = /[?#]/.exec(path)?.[0];
      if (mark === undefined) return undefined;
      const advice =
        mark === '?'
          ? 'Turn what follows "?" into query parameters'
          : 'Remove "#" and what follows it';
      return { message: `${advice}: the path is \`${path}\`.` };
    });
  },
});

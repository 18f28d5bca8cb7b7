import { defineRule } from '../../../engine/rule.ts';
import { judgePaths } from '../../../openapi/path-keys.ts';

export const pathTrailingSlash = defineRule({
  id: 'path-trailing-slash',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'End paths without a slash, where the service allows it.',
    why: 'It is easily lost on the way, and some services then answer with a redirection.',
    fix: 'Write "/users" for "/users/" if the service answers to it.',
    source: 'https://swagger.io/specification/v2/',
    valid: ['{ "paths": { "/users": {}, "/": {} } }'],
    invalid: ['{ "paths": { «"/users/"»: {} } }'],
  },

  *check(definition) {
    yield* judgePaths(definition, (path) =>
      path.length > 1 && path.endsWith('/')
        ? { message: `Take the slash off the end of path \`${path}\`, if the service allows it.` }
        : undefined,
    );
  },
});

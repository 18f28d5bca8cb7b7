import { defineRule } from '../../../engine/rule.ts';
import { checkPathKeys } from '../../../openapi/paths/path-keys.ts';

export const pathTrailingSlash = defineRule({
  id: 'path-trailing-slash',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Remove the slash at the end of paths if the service allows it.',
    why: 'A trailing slash is easily lost, and some services then answer with a redirect.',
    fix: 'Write "/users" instead of "/users/" if the service accepts it.',
    source: 'https://swagger.io/specification/v2/',
    valid: ['{ "paths": { "/users": {}, "/": {} } }'],
    invalid: ['{ "paths": { «"/users/"»: {} } }'],
  },

  *check(definition) {
    yield* checkPathKeys(definition, (path) =>
      path.length > 1 && path.endsWith('/')
        ? {
            message: `Remove the trailing slash if the service allows it: path \`${path}\` ends with "/".`,
          }
        : undefined,
    );
  },
});

import { defineRule } from '../../../engine/rule.ts';
import { checkPathKeys } from '../../../openapi/paths/path-keys.ts';

export const pathDoubleSlash = defineRule({
  id: 'path-double-slash',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Separate path segments with a single slash.',
    why: 'An empty segment is almost always a mistake, and services and gateways handle it differently.',
    fix: 'Write "/a/b" instead of "/a//b".',
    source: 'https://swagger.io/specification/v2/',
    valid: ['{ "paths": { "/a/b": {} } }'],
    invalid: ['{ "paths": { «"/a//b"»: {} } }'],
  },

  *check(definition) {
    yield* checkPathKeys(definition, (path) =>
      path.includes('//')
        ? { message: `Remove the extra slash: path \`${path}\` contains "//".` }
        : undefined,
    );
  },
});

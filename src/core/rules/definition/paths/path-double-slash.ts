import { defineRule } from '../../../engine/rule.ts';
import { judgePaths } from '../../../openapi/path-keys.ts';

export const pathDoubleSlash = defineRule({
  id: 'path-double-slash',
  severity: 'warning',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Part the segments of a path with one slash.',
    why: 'An empty segment is nearly always a slip; services and gateways treat it in different ways.',
    fix: 'Write "/a/b" for "/a//b".',
    source: 'https://swagger.io/specification/v2/',
    valid: ['{ "paths": { "/a/b": {} } }'],
    invalid: ['{ "paths": { «"/a//b"»: {} } }'],
  },

  *check(definition) {
    yield* judgePaths(definition, (path) =>
      path.includes('//')
        ? { message: `Take the second slash out of path \`${path}\`.` }
        : undefined,
    );
  },
});

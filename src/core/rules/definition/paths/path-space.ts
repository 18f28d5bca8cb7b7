import { defineRule } from '../../../engine/rule.ts';
import { judgePaths } from '../../../openapi/path-keys.ts';

export const pathSpace = defineRule({
  id: 'path-space',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Write paths and their variables without blanks.',
    why: 'It works in some published connectors, but a blank has to be encoded by everything that handles the path.',
    fix: 'Rename the parameter, such as "jobId" for "Job Id", or write %20.',
    source: 'https://swagger.io/specification/v2/',
    valid: ['{ "paths": { "/forecasts/{jobId}": {} } }'],
    invalid: ['{ "paths": { «"/forecasts/{Job Id}"»: {}, «"/a b"»: {} } }'],
  },

  *check(definition) {
    yield* judgePaths(definition, (path) =>
      /\s/.test(path)
        ? { message: `Take the blanks out of path \`${path}\`, or write them as %20.` }
        : undefined,
    );
  },
});

import { defineRule } from '../../../engine/rule.ts';
import { checkPathKeys } from '../../../openapi/paths/path-keys.ts';

export const pathSpace = defineRule({
  id: 'path-space',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep spaces out of paths and their variables.',
    why: 'Some published connectors work with spaces, but everything that handles the path has to encode them.',
    fix: 'Rename the parameter, for example to "jobId" instead of "Job Id", or write %20.',
    source: 'https://swagger.io/specification/v2/',
    valid: ['{ "paths": { "/forecasts/{jobId}": {} } }'],
    invalid: ['{ "paths": { «"/forecasts/{Job Id}"»: {}, «"/a b"»: {} } }'],
  },

  *check(definition) {
    yield* checkPathKeys(definition, (path) =>
      /\s/.test(path)
        ? {
            message: `Remove the spaces or write them as %20: path \`${path}\` contains whitespace.`,
          }
        : undefined,
    );
  },
});

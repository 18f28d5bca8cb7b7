import { defineRule } from '../../../../engine/rule.ts';
import { isInSchema } from '../../../../openapi/pointer-label.ts';

export const extVisibilityValue = defineRule({
  id: 'ext-visibility-value',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-visibility'],
  docs: {
    summary: 'Set "x-ms-visibility" to "important", "advanced" or "internal", or leave it out.',
    why: 'The platform ignores another value, so a hidden field stays visible. The validator rejects it.',
    fix: 'Write the word in lower case. If a field is none of these, remove the extension: there is no word for normal visibility.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    messages: ['JsonValueNotInEnum'],
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-visibility": "advanced" } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-visibility": «"Advanced"» } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-ms-visibility": «"none"» } } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", "x-ms-visibility": «""» } } }',
    ],
  },

  /** Published connectors have other values in schemas, so that is only a warning. */
  *check(definition) {
    for (const fault of definition.faultsOf('ext-visibility-value')) {
      const { at, fix, found } = fault;
      const removal = { title: 'Remove "x-ms-visibility"', changes: [{ remove: at }] };
      const isNormal =
        typeof found === 'string' && /^\s*(?:none|normal|default|visible)?\s*$/i.test(found);
      yield {
        ...fault,
        fix: fix ?? (isNormal ? removal : undefined),
        ...(isInSchema(at) && { severity: 'warning' }),
      };
    }
  },
});

import { defineRule } from '../../../engine/rule.ts';
import { isMissing, visibleOperations } from '../../../openapi/texts/written-text.ts';

export const operationDescriptionRequired = defineRule({
  id: 'operation-description-required',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Describe each operation.',
    why: 'Users read the description before they choose the action. The validator rejects an operation without one, unless it is internal.',
    fix: 'Add "description" with a sentence about what the operation does.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3408',
    messages: ["The 'description' property is required.", 'RequiredPropertyMissing'],
    valid: [
      '{ "paths": { "/a": { "get": { "description": "Lists all contacts." } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-visibility": "internal" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": «{ "summary": "List contacts" }» } } }',
      '{ "paths": { "/a": { "get": { "description": «""» } } } }',
    ],
  },

  *check(definition) {
    for (const { value, pointer, label } of visibleOperations(definition)) {
      if (!isMissing(value.description)) continue;
      yield {
        at: value.description === undefined ? pointer : `${pointer}/description`,
        message: `Add a "description" to ${label}: it has none.`,
      };
    }
  },
});

import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { isMissing, visibleOperations } from '../../../openapi/texts/written-text.ts';

export const operationSummaryRequired = defineRule({
  id: 'operation-summary-required',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'summary',
  docs: {
    summary: 'Give each operation a summary.',
    why: 'Users see it as the name of the action or trigger. The validator rejects an operation without one, unless it is internal.',
    fix: 'Add "summary" with a short name, such as "Get contact".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ["The 'summary' property is required.", 'RequiredPropertyMissing'],
    valid: [
      '{ "paths": { "/a": { "get": { "summary": "List contacts" } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-visibility": "internal" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": «{ "operationId": "ListContacts" }» } } }',
      '{ "paths": { "/a": { "get": { "summary": «" "» } } } }',
      '{ "paths": { "/a": { "get": «{ "x-ms-summary": "List contacts" }» } } }',
    ],
  },

  *check(definition) {
    for (const { value, pointer, label } of visibleOperations(definition)) {
      if (!isMissing(value.summary)) continue;
      const title = value.summary === undefined ? textOr(value['x-ms-summary']) : undefined;
      const rename = `${pointer}/x-ms-summary` as const;
      yield {
        at: value.summary === undefined ? pointer : `${pointer}/summary`,
        message: `Add a short "summary" to ${label}: it has none.`,
        fix:
          title === undefined
            ? undefined
            : { title: 'Rename "x-ms-summary"', changes: [{ rename, to: 'summary' }] },
      };
    }
  },
});

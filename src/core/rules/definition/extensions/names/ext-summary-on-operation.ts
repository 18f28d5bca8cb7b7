import { defineRule } from '../../../../engine/rule.ts';
import { isMissing } from '../../../../openapi/texts/written-text.ts';

export const extSummaryOnOperation = defineRule({
  id: 'ext-summary-on-operation',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  members: ['x-ms-summary'],
  docs: {
    summary: 'Title an operation with "summary" alone.',
    why: 'The platform shows "summary". Nobody reads an "x-ms-summary" next to it, and it soon goes out of date.',
    fix: 'Remove "x-ms-summary" from the operation, or rename it to "summary" if there is none.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "paths": { "/a": { "get": { "summary": "Get tides" } } } }',
      '{ "paths": { "/a": { "get": { "x-ms-summary": "Get tides" } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "summary": "Get tides", «"x-ms-summary"»: "Get Tides" } } } }',
    ],
  },

  /** “operation-summary-required” reports an operation that has only "x-ms-summary". */
  *check({ operations }) {
    for (const { value, pointer, label } of operations) {
      if (value['x-ms-summary'] === undefined || isMissing(value.summary)) continue;
      const at = `${pointer}/x-ms-summary` as const;
      yield {
        at,
        highlight: 'key',
        message: `Remove "x-ms-summary" from ${label}: the platform shows its "summary".`,
        fix: { title: 'Remove "x-ms-summary"', changes: [{ remove: at }], safe: true },
      };
    }
  },
});

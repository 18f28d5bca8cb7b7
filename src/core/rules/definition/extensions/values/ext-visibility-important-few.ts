import { defineRule } from '../../../../engine/rule.ts';

/** With fewer fields it does not matter which are shown first. */
const FEWEST = 5;

export const extVisibilityImportantFew = defineRule({
  id: 'ext-visibility-important-few',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  members: ['x-ms-visibility'],
  docs: {
    summary: 'Mark only some fields of an operation as important.',
    why: 'The designer shows important fields first. If all are important, it shows them all at once, and users do not see which they need.',
    fix: 'Keep "important" for the fields that most users fill in.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "a", "in": "query", "x-ms-visibility": "important" }, { "name": "b", "in": "query" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { «"parameters"»: [{ "name": "a", "in": "query", "x-ms-visibility": "important" }, { "name": "b", "in": "query", "x-ms-visibility": "important" }, { "name": "c", "in": "query", "x-ms-visibility": "important" }, { "name": "d", "in": "query", "x-ms-visibility": "important" }, { "name": "e", "in": "query", "x-ms-visibility": "important" }] } } } }',
    ],
  },

  *check({ operations }) {
    for (const { parameters, isInternal, pointer, label } of operations) {
      const fields = parameters.filter((each) => !each.isBody && !each.isInternal);
      const { length } = fields;
      if (isInternal || length < FEWEST) continue;
      if (fields.some(({ value }) => value['x-ms-visibility'] !== 'important')) continue;
      yield {
        at: `${pointer}/parameters`,
        highlight: 'key',
        message: `Keep "important" for the usual parameters of ${label}: all ${length} are important.`,
      };
    }
  },
});

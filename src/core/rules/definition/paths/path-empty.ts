import { defineRule } from '../../../engine/rule.ts';

export const pathEmpty = defineRule({
  id: 'path-empty',
  severity: 'warning',
  authority: 'reviewer',
  subject: 'apiDefinition',
  docs: {
    summary: 'Remove paths without operations.',
    why: 'Empty paths confuse readers, and reviewers ask to remove them. The certification policy lists empty operations (5000.2.4.5).',
    fix: 'Remove the path, or add an operation to it.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1451',
    messages: ['5000.2.4.5'],
    valid: [
      '{ "paths": { "/trips": { "get": {} } } }',
      '{ "paths": { "/trips": { "$ref": "trips.json" } } }',
    ],
    invalid: [
      '{ "paths": { «"/trips"»: {} } }',
      '{ "paths": { «"/trips"»: { "parameters": [] }, "/stops": { "get": {} } } }',
    ],
  },

  *check({ paths }) {
    for (const { path, pointer, value, operations } of paths) {
      if (operations.length > 0 || value.$ref !== undefined) continue;
      const keys = Object.keys(value);
      yield {
        at: pointer,
        highlight: 'key',
        message:
          keys.length === 0
            ? `Remove path \`${path}\`: it has no operations.`
            : `Add an operation to path \`${path}\`, or remove it: it has only ${keys
                .slice(0, 3)
                .map((name) => `"${name}"`)
                .join(', ')}.`,
        fix:
          keys.length === 0
            ? { title: 'Remove the path', changes: [{ remove: pointer }], safe: true }
            : undefined,
      };
    }
  },
});

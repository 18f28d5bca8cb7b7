import { defineRule } from '../../../engine/rule.ts';

export const pathEmpty = defineRule({
  id: 'path-empty',
  severity: 'warning',
  authority: 'reviewer',
  subject: 'apiDefinition',
  docs: {
    summary: 'Remove paths without operations.',
    why: 'Reviewers ask for it, and the policy for certification names empty operations (5000.2.4.5); they are leftovers that confuse readers.',
    fix: 'Remove the path, or add its operation.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1451',
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
      const others = Object.keys(value);
      yield {
        at: pointer,
        part: 'key',
        message:
          others.length === 0
            ? `Remove path \`${path}\`: it has no operation.`
            : `Add an operation to path \`${path}\`, or remove it: it has only ${others
                .slice(0, 3)
                .map((name) => `"${name}"`)
                .join(', ')}.`,
        fix:
          others.length === 0
            ? { title: 'Remove the path', changes: [{ remove: pointer }], safe: true }
            : undefined,
      };
    }
  },
});

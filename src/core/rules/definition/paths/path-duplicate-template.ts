import { defineRule } from '../../../engine/rule.ts';
import type { Operation } from '../../../openapi/operation.ts';
import { routeOf } from '../../../openapi/paths/path-template.ts';

export const pathDuplicateTemplate = defineRule({
  id: 'path-duplicate-template',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Make paths of the same method differ in a fixed segment.',
    why: 'The platform cannot tell GET /a/{id} from GET /a/{name}, so the validator rejects both.',
    fix: 'Merge the two, or add a fixed segment and map the new path to the real one with a routing policy.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'DuplicateOperationPath',
      "The operations '{0}' and '{1}' have the path templates '{2}' and '{3}' which are duplicate and indistinguishable. They need to have a difference in static path segments for a deterministic routing.",
    ],
    valid: [
      '{ "paths": { "/a/{id}": { "get": {} }, "/a/{name}": { "post": {} } } }',
      '{ "paths": { "/a/{id}": { "get": {} }, "/a/{id}/b": { "get": {} } } }',
    ],
    invalid: [
      '{ "paths": { "/a/{id}": { "get": {}, "post": {} }, «"/a/{name}"»: { "get": {}, "post": {} } } }',
    ],
  },

  *check({ paths }) {
    const seen = new Map<string, Operation>();
    for (const { path, pointer, operations } of paths) {
      const twins: [Operation, Operation][] = [];
      for (const operation of operations) {
        const route = `${operation.method} ${routeOf(path)}`;
        const first = seen.get(route);
        if (first === undefined) seen.set(route, operation);
        // `path-case-insensitive-unique` reports paths that differ only in letter case.
        else if (first.path.toLowerCase() !== path.toLowerCase()) twins.push([first, operation]);
      }
      const [pair] = twins;
      if (pair === undefined) continue;
      yield {
        at: pointer,
        highlight: 'key',
        message: `Add a fixed segment to path \`${path}\`, or merge it with \`${pair[0].path}\`: ${pair[1].label} matches the same requests as ${pair[0].label}.`,
      };
    }
  },
});

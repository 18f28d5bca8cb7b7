import { defineRule } from '../../../engine/rule.ts';
import { objectOr } from '../../../files/json-value.ts';

const ORDER = [
  'swagger',
  'info',
  'host',
  'basePath',
  'schemes',
  'consumes',
  'produces',
  'paths',
  'definitions',
  'parameters',
];

export const formatSectionOrder = defineRule({
  id: 'format-section-order',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Order the sections of the API definition as the coding standards do.',
    why: 'Reviewers find things more easily; nothing else depends on it.',
    fix: 'Use this order: swagger, info, host, basePath, schemes, consumes, produces, paths, definitions, parameters, then the rest.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/coding-standards',
    valid: [
      '{ "swagger": "2.0", "info": {}, "schemes": [], "host": "a.com", "paths": {}, "tags": [] }',
    ],
    invalid: ['{ "swagger": "2.0", "definitions": {}, «"paths"»: {} }'],
  },

  *check({ parsed }) {
    let latest = '';
    for (const name of Object.keys(objectOr(parsed))) {
      if (!ORDER.includes(name)) continue;
      if (rankOf(name) < rankOf(latest)) {
        yield {
          at: `/${name}`,
          highlight: 'key',
          message: `Move "${name}" before "${latest}": the coding standards put it first.`,
        };
        return;
      }
      latest = name;
    }
  },
});

/** Sections that the standards list as a pair, in no particular order. */
const PAIRS: Readonly<Record<string, string>> = {
  basePath: 'host',
  schemes: 'host',
  produces: 'consumes',
};

function rankOf(name: string): number {
  return ORDER.indexOf(Object.hasOwn(PAIRS, name) ? (PAIRS[name] ?? name) : name);
}

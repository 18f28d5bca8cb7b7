import { defineRule } from '../../../engine/rule.ts';
import { objectOr } from '../../../files/json/json-value.ts';
import { formatFix } from '../../../openapi/format-fix.ts';
import { sectionRank } from '../../../openapi/section-ranks.ts';

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

  *check(definition) {
    let latest = '';
    for (const name of Object.keys(objectOr(definition.parsed))) {
      if (sectionRank(name) < 0) continue;
      if (sectionRank(name) < sectionRank(latest)) {
        yield {
          at: `/${name}`,
          highlight: 'key',
          message: `Move "${name}" before "${latest}": the coding standards put it first.`,
          fix: formatFix(definition),
        };
        return;
      }
      latest = name;
    }
  },
});

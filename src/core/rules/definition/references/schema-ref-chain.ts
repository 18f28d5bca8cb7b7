import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json-pointer.ts';
import { cyclePath, cyclesOf } from '../../../openapi/cycles.ts';
import { definitionLinks, requiredLinks } from '../../../openapi/definition-links.ts';

export const schemaRefChain = defineRule({
  id: 'schema-ref-chain',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['$ref'],
  docs: {
    summary: 'Do not let definitions refer to each other in a circle.',
    why: 'The platform unfolds every schema; a circle has no end, and the validator reports it.',
    fix: 'Remove the property that refers back, or make it an object without further description.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['SchemaRefLoopNotAllowed'],
    valid: [
      '{ "definitions": { "A": { "type": "array", "items": { "$ref": "#/definitions/B" } }, "B": { "type": "string" } } }',
    ],
    invalid: [
      '{ "definitions": { «"A"»: { "type": "object", "properties": { "b": { "$ref": "#/definitions/B" } } }, "B": { "type": "array", "items": { "$ref": "#/definitions/A" } } } }',
      '{ "definitions": { «"A"»: { "type": "array", "items": { "$ref": "#/definitions/A" } } } }',
    ],
  },

  *check(definition) {
    const unavoidable = new Set(cyclesOf(requiredLinks(definition)).flat());
    for (const cycle of cyclesOf(definitionLinks(definition))) {
      // That one has no end even in the data, which is said elsewhere.
      if (cycle.some((name) => unavoidable.has(name))) continue;
      yield {
        at: child('/definitions', cycle[0] ?? ''),
        part: 'key',
        message: `Break the circle of definitions: ${cyclePath(cycle)}.`,
      };
    }
  },
});

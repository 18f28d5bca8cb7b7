import { defineRule } from '../../../engine/rule.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { cyclePath, cyclesOf } from '../../../openapi/cycles.ts';
import { definitionLinks, requiredLinks } from '../../../openapi/schemas/definition-links.ts';

export const schemaRefChain = defineRule({
  id: 'schema-ref-chain',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['$ref'],
  docs: {
    summary: 'Avoid circular references between definitions.',
    why: 'The platform expands every reference, which never ends if they are circular. The validator reports it.',
    fix: 'Remove the property that refers back, or make it an object without properties.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'SchemaRefLoopNotAllowed',
      "The schema definition may not use a '$ref' to point to another definition.",
    ],
    valid: [
      '{ "definitions": { "A": { "type": "array", "items": { "$ref": "#/definitions/B" } }, "B": { "type": "string" } } }',
    ],
    invalid: [
      '{ "definitions": { «"A"»: { "type": "object", "properties": { "b": { "$ref": "#/definitions/B" } } }, "B": { "type": "array", "items": { "$ref": "#/definitions/A" } } } }',
      '{ "definitions": { «"A"»: { "type": "array", "items": { "$ref": "#/definitions/A" } } } }',
    ],
  },

  *check(definition) {
    const inRequiredLoops = new Set(cyclesOf(requiredLinks(definition)).flat());
    for (const cycle of cyclesOf(definitionLinks(definition))) {
      // `schema-required-loop` reports this one.
      if (cycle.some((name) => inRequiredLoops.has(name))) continue;
      yield {
        at: child('/definitions', cycle[0] ?? ''),
        highlight: 'key',
        message: `Break the circular reference: ${cyclePath(cycle)}.`,
      };
    }
  },
});

import { defineRule } from '../../../engine/rule.ts';

const MAX_SCHEMAS = 16_384;

export const operationSchemaCount = defineRule({
  id: 'operation-schema-count',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep each operation within 16,384 properties.',
    why: 'The platform expands every reference in the body and responses of an operation, and rejects more than 16,384 properties and items in total.',
    fix: 'Remove properties that nobody needs, and response schemas that no flow uses.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/faq',
    messages: [
      'OperationSchemaCountExceedsMaxAllowed',
      "The total number of schemas in the operation has exceeded the maximum allowed value of '{0}'.",
    ],
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "string" } } } } } } } }] } } } }',
    ],
    invalid: [
      '{ "definitions": { "P": { "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" }, "c": { "type": "string" }, "d": { "type": "string" }, "e": { "type": "string" }, "f": { "type": "string" }, "g": { "type": "string" }, "h": { "type": "string" }, "i": { "type": "string" }, "j": { "type": "string" }, "k": { "type": "string" }, "l": { "type": "string" }, "m": { "type": "string" }, "n": { "type": "string" }, "o": { "type": "string" }, "p": { "type": "string" }, "q": { "type": "string" }, "r": { "type": "string" }, "s": { "type": "string" }, "t": { "type": "string" }, "u": { "type": "string" }, "v": { "type": "string" }, "w": { "type": "string" }, "x": { "type": "string" }, "y": { "type": "string" }, "z": { "type": "string" } } }, "A": { "type": "object", "properties": { "a": { "$ref": "#/definitions/P" }, "b": { "$ref": "#/definitions/P" }, "c": { "$ref": "#/definitions/P" }, "d": { "$ref": "#/definitions/P" }, "e": { "$ref": "#/definitions/P" }, "f": { "$ref": "#/definitions/P" }, "g": { "$ref": "#/definitions/P" }, "h": { "$ref": "#/definitions/P" }, "i": { "$ref": "#/definitions/P" }, "j": { "$ref": "#/definitions/P" }, "k": { "$ref": "#/definitions/P" }, "l": { "$ref": "#/definitions/P" }, "m": { "$ref": "#/definitions/P" }, "n": { "$ref": "#/definitions/P" }, "o": { "$ref": "#/definitions/P" }, "p": { "$ref": "#/definitions/P" }, "q": { "$ref": "#/definitions/P" }, "r": { "$ref": "#/definitions/P" }, "s": { "$ref": "#/definitions/P" }, "t": { "$ref": "#/definitions/P" }, "u": { "$ref": "#/definitions/P" }, "v": { "$ref": "#/definitions/P" }, "w": { "$ref": "#/definitions/P" }, "x": { "$ref": "#/definitions/P" }, "y": { "$ref": "#/definitions/P" }, "z": { "$ref": "#/definitions/P" } } }, "B": { "type": "object", "properties": { "a": { "$ref": "#/definitions/A" }, "b": { "$ref": "#/definitions/A" }, "c": { "$ref": "#/definitions/A" }, "d": { "$ref": "#/definitions/A" }, "e": { "$ref": "#/definitions/A" }, "f": { "$ref": "#/definitions/A" }, "g": { "$ref": "#/definitions/A" }, "h": { "$ref": "#/definitions/A" }, "i": { "$ref": "#/definitions/A" }, "j": { "$ref": "#/definitions/A" }, "k": { "$ref": "#/definitions/A" }, "l": { "$ref": "#/definitions/A" }, "m": { "$ref": "#/definitions/A" }, "n": { "$ref": "#/definitions/A" }, "o": { "$ref": "#/definitions/A" }, "p": { "$ref": "#/definitions/A" }, "q": { "$ref": "#/definitions/A" }, "r": { "$ref": "#/definitions/A" }, "s": { "$ref": "#/definitions/A" }, "t": { "$ref": "#/definitions/A" }, "u": { "$ref": "#/definitions/A" }, "v": { "$ref": "#/definitions/A" }, "w": { "$ref": "#/definitions/A" }, "x": { "$ref": "#/definitions/A" }, "y": { "$ref": "#/definitions/A" }, "z": { "$ref": "#/definitions/A" } } } }, "paths": { "/a": { «"get"»: { "responses": { "200": { "schema": { "$ref": "#/definitions/B" } } } } } } }',
    ],
  },

  *check(definition) {
    for (const operation of definition.operations) {
      const count = definition.schemaSizes.countOf(operation);
      if (count <= MAX_SCHEMAS) continue;
      yield {
        at: operation.pointer,
        highlight: 'key',
        message: `Remove properties from ${operation.label}: with references expanded it has ${count}, and the limit is ${MAX_SCHEMAS}.`,
      };
    }
  },
});

import { defineRule } from '../../../engine/rule.ts';
import { schemaRoots } from '../../../openapi/schema-size.ts';

const MAX_SCHEMAS = 512;

export const bodySchemaCount = defineRule({
  id: 'body-schema-count',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep each body and response within 512 properties.',
    why: 'The platform expands every reference, and rejects more than 512 properties and items in total.',
    fix: 'Remove properties that nobody needs.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/faq',
    messages: [
      'BodySchemaCountExceedsMaxAllowed',
      "The total number of schemas in the object exceeds the max schema count allowed value of '{0}'.",
    ],
    valid: [
      '{ "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "object", "properties": { "a": { "type": "string" } } } } } } } }] } } } }',
    ],
    invalid: [
      '{ "definitions": { "P": { "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" }, "c": { "type": "string" }, "d": { "type": "string" }, "e": { "type": "string" }, "f": { "type": "string" }, "g": { "type": "string" }, "h": { "type": "string" }, "i": { "type": "string" }, "j": { "type": "string" }, "k": { "type": "string" }, "l": { "type": "string" }, "m": { "type": "string" }, "n": { "type": "string" }, "o": { "type": "string" }, "p": { "type": "string" }, "q": { "type": "string" }, "r": { "type": "string" }, "s": { "type": "string" }, "t": { "type": "string" }, "u": { "type": "string" }, "v": { "type": "string" }, "w": { "type": "string" }, "x": { "type": "string" } } }, "A": «{ "type": "object", "properties": { "a": { "$ref": "#/definitions/P" }, "b": { "$ref": "#/definitions/P" }, "c": { "$ref": "#/definitions/P" }, "d": { "$ref": "#/definitions/P" }, "e": { "$ref": "#/definitions/P" }, "f": { "$ref": "#/definitions/P" }, "g": { "$ref": "#/definitions/P" }, "h": { "$ref": "#/definitions/P" }, "i": { "$ref": "#/definitions/P" }, "j": { "$ref": "#/definitions/P" }, "k": { "$ref": "#/definitions/P" }, "l": { "$ref": "#/definitions/P" }, "m": { "$ref": "#/definitions/P" }, "n": { "$ref": "#/definitions/P" }, "o": { "$ref": "#/definitions/P" }, "p": { "$ref": "#/definitions/P" }, "q": { "$ref": "#/definitions/P" }, "r": { "$ref": "#/definitions/P" }, "s": { "$ref": "#/definitions/P" }, "t": { "$ref": "#/definitions/P" }, "u": { "$ref": "#/definitions/P" }, "v": { "$ref": "#/definitions/P" }, "w": { "$ref": "#/definitions/P" }, "x": { "$ref": "#/definitions/P" } } }» }, "paths": { "/a": { "get": { "responses": { "200": { "schema": { "$ref": "#/definitions/A" } } } } } } }',
    ],
  },

  *check(definition) {
    for (const { schema, pointer } of schemaRoots(definition)) {
      const { count } = definition.schemaSizes.of(schema);
      if (count <= MAX_SCHEMAS) continue;
      yield {
        at: pointer,
        message: `Remove properties from ${definition.nameOf(pointer)}: with references expanded it has ${count}, and the limit is ${MAX_SCHEMAS}.`,
      };
    }
  },
});

import { defineRule } from '../../../engine/rule.ts';
import { segmentsOf } from '../../../files/json/json-pointer.ts';

/** What to do instead in OpenAPI 2.0. */
const replacements: Readonly<Record<string, string>> = {
  openapi: 'state the version only in "swagger"',
  components: 'move its schemas to "definitions"',
  servers: 'use "host", "basePath" and "schemes"',
  requestBody: 'add a body parameter with a "schema"',
  content: 'move its schema to "schema" and its type to "produces" or "consumes"',
  anyOf: 'describe one object with all the properties',
  oneOf: 'describe one object with all the properties',
  style: 'use "collectionFormat"',
  explode: 'use "collectionFormat"',
};

export const openapi3Leftovers = defineRule({
  id: 'openapi3-leftovers',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Replace what only OpenAPI 3 has.',
    why: 'Certification accepts only OpenAPI 2.0, and rejects what later versions added.',
    fix: 'Use a body parameter instead of "requestBody", "schema" instead of "content", "definitions" instead of "components", and one object instead of "anyOf" or "oneOf".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: [
      'The input OpenAPI file is not valid for the OpenAPI specificate',
      '5000.2.6.3',
      'AdditionalPropertyNotAllowed',
      "The property '{0}' is not allowed and must be removed.",
    ],
    valid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "object", "properties": { "oneOf": { "type": "string" } } } } }',
      '{ "openapi": "3.0.1", "components": {} }',
    ],
    invalid: [
      '{ "swagger": "2.0", «"components"»: {}, «"servers"»: [] }',
      '{ "swagger": "2.0", "paths": { "/a": { "post": { «"requestBody"»: {} } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "responses": { "200": { "description": "Done.", «"content"»: {} } } } } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", «"nullable"»: true }, "B": { «"oneOf"»: [] } } }',
    ],
  },

  *check(definition) {
    for (const fault of definition.faultsOf('openapi3-leftovers')) {
      const name = segmentsOf(fault.at).at(-1) ?? '';
      const instead = Object.hasOwn(replacements, name) ? `, and ${replacements[name]}` : '';
      yield {
        ...fault,
        message: `Remove ${definition.nameOf(fault.at)}${instead}: OpenAPI 2.0 does not have it.`,
      };
    }
  },
});

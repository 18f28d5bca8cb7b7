import { defineRule } from '../../../engine/rule.ts';
import { segmentsOf } from '../../../files/json-pointer.ts';

/** What takes their place in OpenAPI 2.0. */
const replacements: Readonly<Record<string, string>> = {
  openapi: 'leave "swagger": "2.0" alone to tell the version',
  components: 'put its schemas under "definitions"',
  servers: 'say it with "host", "basePath" and "schemes"',
  requestBody: 'write a parameter with "in": "body" and a "schema"',
  content: 'put its schema into "schema", and its type into "produces" or "consumes"',
  anyOf: 'describe one object that has the properties of each',
  oneOf: 'describe one object that has the properties of each',
  style: 'use "collectionFormat"',
  explode: 'use "collectionFormat"',
};

export const openapi3Leftovers = defineRule({
  id: 'openapi3-leftovers',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Replace what only OpenAPI 3 knows.',
    why: 'The definition has to follow OpenAPI 2.0 throughout; what later versions added is refused.',
    fix: 'Use body parameters for requestBody, "schema" for "content", "definitions" for "components", one object for "anyOf" and "oneOf".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.2.6.3', 'AdditionalPropertyNotAllowed'],
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

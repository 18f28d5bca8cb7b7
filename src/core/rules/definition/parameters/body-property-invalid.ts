import { defineRule } from '../../../engine/rule.ts';
import { isObject } from '../../../files/json/json-value.ts';

export const bodyPropertyInvalid = defineRule({
  id: 'body-property-invalid',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Describe a body inside its schema.',
    why: 'A body parameter has a name, a description, "required" and "schema". The validator rejects any other property.',
    fix: 'Move the property into "schema".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'BodyParameterPropertyNotValid',
      "The 'body' parameter cannot use property '{0}', instead, the 'schema' property should be used.",
    ],
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "required": true, "schema": {}, "x-own": 1 }] } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", "type": "object" }] } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", «"type"»: "object", "schema": {} }] } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "post": { "parameters": [{ "name": "body", "in": "body", «"default"»: {}, "schema": {} }] } } } }',
    ],
  },

  *check(definition) {
    for (const fault of definition.faultsOf('body-property-invalid')) {
      const { found, fix } = fault;
      const message = `Move ${definition.nameOf(fault.at)} into "schema": only the schema of a body can have it.`;
      if (fix !== undefined) yield fault;
      // Without a schema there is nowhere to move it: `body-schema-required` reports that.
      else if (isObject(found) && found.schema !== undefined) yield { ...fault, message };
    }
  },
});

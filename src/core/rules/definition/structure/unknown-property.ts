import { defineRule } from '../../../engine/rule.ts';

export const unknownProperty = defineRule({
  id: 'unknown-property',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use only properties that OpenAPI 2.0 allows in that part of the definition.',
    why: 'The validator rejects any other name that does not start with "x-". The value of a misspelled property is lost.',
    fix: 'Correct the spelling, move the property to where it belongs, or remove it.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'AdditionalPropertyNotAllowed',
      'ExtensionNameNotValid',
      'The property \'{0}\' is not valid. If this property is an extension, its name must begin with "x-".',
      "The property '{0}' is not allowed and must be removed.",
    ],
    valid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "x-own": 1, "operationId": "GetA" }, "x-note": "" } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "object", "properties": { "tittle": { "type": "string" } } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/": { «"securityDefinitions"»: {} } } }',
      '{ "swagger": "2.0", "paths": { "/a": { «"GET"»: {} } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { «"operationID"»: "GetA" } } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "object", "properties": { "b": { "type": "string", «"lenght"»: 5 } } } } }',
      '{ "swagger": "2.0", "info": { "contact": { "name": "Northwind", «"phone"»: "1" } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('unknown-property');
  },
});

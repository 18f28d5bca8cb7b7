import { defineRule } from '../../../engine/rule.ts';

export const unknownRootProperty = defineRule({
  id: 'unknown-root-property',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use only properties that OpenAPI 2.0 allows at the root of the definition.',
    why: 'The validator rejects any other name that does not start with "x-". The value of a misspelled property is lost.',
    fix: 'Correct the spelling, remove the property, or start its name with "x-" if it is your own.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'ExtensionNameNotValid',
      'The property \'{0}\' is not valid. If this property is an extension, its name must begin with "x-".',
    ],
    valid: ['{ "swagger": "2.0", "basePath": "/v1", "x-own": true }'],
    invalid: [
      '{ "swagger": "2.0", «"basepath"»: "/v1" }',
      '{ "swagger": "2.0", «"author"»: "Northwind" }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('unknown-root-property');
  },
});

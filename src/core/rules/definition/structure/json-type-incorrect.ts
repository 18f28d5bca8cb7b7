import { defineRule } from '../../../engine/rule.ts';

export const jsonTypeIncorrect = defineRule({
  id: 'json-type-incorrect',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each property of the definition a value of the right JSON type.',
    why: 'The validator rejects, for example, a string where the format requires true or false, or a list where it requires an object.',
    fix: 'Write true, false and numbers without quotes, strings in quotes, lists in [] and objects in {}.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'JsonTypeIncorrect',
      "The type of the property is incorrect. Expected type '{0}', but value is of type '{1}'.",
    ],
    valid: [
      '{ "openapi": "3.0.1", "paths": [] }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "deprecated": true, "tags": ["A"] } } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "summary": null } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "string", "required": «"true"» }] } } } }',
      '{ "swagger": "2.0", "definitions": { "security": «[]» } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "object", "properties": { "b": { "type": "string", "required": «true» } } } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", "maxLength": «"40"» } } }',
      '{ "swagger": "2.0", "info": { "version": «1.0» } }',
      '{ "info": { "version": «1.0» } }',
    ],
  },

  *check(definition) {
    for (const fault of definition.faultsOf('json-type-incorrect')) {
      const isFlag = typeof fault.found === 'boolean' && fault.at.endsWith('/required');
      yield isFlag ? { ...fault, message: requiredFlag(definition.nameOf(fault.at)) } : fault;
    }
  },
});

/** OpenAPI 2.0 lists required properties in the object; older formats mark each property. */
function requiredFlag(thing: string): string {
  return `List the name in "required" of the object instead: ${thing} is true or false, not a list of names.`;
}

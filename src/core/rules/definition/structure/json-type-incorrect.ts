import { defineRule } from '../../../engine/rule.ts';

export const jsonTypeIncorrect = defineRule({
  id: 'json-type-incorrect',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each property of the definition a value of its JSON type.',
    why: 'The validator stops a text where the format wants true, a list where it wants an object, and the like.',
    fix: 'Write true and false and numbers without quotes, texts with them, lists in [] and objects in {}.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'JsonTypeIncorrect',
      "The type of the property is incorrect. Expected type 'Object', but value is of type 'Array'.",
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

/** A schema lists its required properties, where older formats mark each of them. */
function requiredFlag(thing: string): string {
  return `Take ${thing} away, and list the name in "required" of the object: it is true or false, not a list of names.`;
}

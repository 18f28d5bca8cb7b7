import { defineRule } from '../../../engine/rule.ts';

export const requiredValueEmpty = defineRule({
  id: 'required-value-empty',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Fill in each property that OpenAPI 2.0 requires.',
    why: 'The validator treats an empty or blank value as missing, and rejects it.',
    fix: 'Fill in the name or address, or remove the object that it belongs to.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['RequiredValueEmpty', "The '{0}' property must have not empty value."],
    valid: ['{ "swagger": "2.0", "tags": [{ "name": "A", "description": "" }] }'],
    invalid: [
      '{ "swagger": "2.0", "tags": [{ "name": «""» }] }',
      '{ "swagger": "2.0", "externalDocs": { "url": «" "» } }',
      '{ "swagger": "2.0", "parameters": { "a": { "name": «""», "in": "query", "type": "string" } } }',
    ],
  },

  *check(definition) {
    for (const fault of definition.faultsOf('required-value-empty')) {
      const message = `Fill in ${definition.nameOf(fault.at)}: it is empty.`;
      yield { ...fault, message };
    }
  },
});

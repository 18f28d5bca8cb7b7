import { defineRule } from '../../../engine/rule.ts';

export const schemaRequiredNotEmpty = defineRule({
  id: 'schema-required-not-empty',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Remove empty lists of required properties.',
    why: 'OpenAPI 2.0 requires at least one name in "required". The validator rejects an empty list.',
    fix: 'Remove "required", or list the required properties.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['RequiredPropertyArrayEmpty', "The 'required' array requires at least one value."],
    valid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "object", "required": ["b"], "properties": { "b": { "type": "string" } } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "object", "required": «[]» } } }',
    ],
  },

  *check(definition) {
    for (const fault of definition.faultsOf('schema-required-not-empty')) {
      const message = `Remove ${definition.nameOf(fault.at)}, or list the required properties: it is empty.`;
      const changes = [{ remove: fault.at }];
      yield { ...fault, message, fix: { title: 'Remove the empty list', changes, safe: true } };
    }
  },
});

import { defineRule } from '../../../engine/rule.ts';

export const schemaRequiredNotEmpty = defineRule({
  id: 'schema-required-not-empty',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Leave out an empty list of required properties.',
    why: 'OpenAPI 2.0 wants at least one name in "required"; the validator stops an empty list.',
    fix: 'Remove "required", or name the properties.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['RequiredPropertyArrayEmpty'],
    valid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "object", "required": ["b"], "properties": { "b": { "type": "string" } } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "object", "required": «[]» } } }',
    ],
  },

  *check(definition) {
    for (const fault of definition.faultsOf('schema-required-not-empty')) {
      const message = `Remove ${definition.nameOf(fault.at)}, or name what is required: the list is empty.`;
      const changes = [{ remove: fault.at }];
      yield { ...fault, message, fix: { title: 'Remove the empty list', changes, safe: true } };
    }
  },
});

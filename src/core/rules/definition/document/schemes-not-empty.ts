import { defineRule } from '../../../engine/rule.ts';

export const schemesNotEmpty = defineRule({
  id: 'schemes-not-empty',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'List at least one protocol in schemes.',
    why: 'The validator rejects an empty list.',
    fix: 'Write ["https"].',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['SchemesArrayEmpty', "The 'schemes' array requires at least one value."],
    valid: ['{ "schemes": ["https"] }', '{ "host": "api.northwind.com" }'],
    invalid: ['{ "schemes": «[]» }'],
  },

  *check({ root: { schemes } }) {
    if (!Array.isArray(schemes) || schemes.length > 0) return;
    yield {
      at: '/schemes',
      message: 'Add "https" to "schemes": the list is empty.',
      fix: {
        title: 'Change to ["https"]',
        changes: [{ replace: '/schemes', with: ['https'] }],
        safe: true,
      },
    };
  },
});

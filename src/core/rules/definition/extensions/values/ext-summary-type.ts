import { defineRule } from '../../../../engine/rule.ts';
import { isInSchema } from '../../../../openapi/pointer-label.ts';

export const extSummaryType = defineRule({
  id: 'ext-summary-type',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['x-ms-summary'],
  docs: {
    summary: 'Write "x-ms-summary" as text.',
    why: 'Users see it as the title of a field. The validator rejects anything but text.',
    fix: 'Put the title in quotes.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    messages: ['JsonTypeIncorrect'],
    valid: [
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": "query", "type": "string", "x-ms-summary": "5" } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "parameters": { "a": { "name": "a", "in": "query", "type": "string", "x-ms-summary": «5» } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", "x-ms-summary": «["Name"]» } } }',
    ],
  },

  /** A published connector has numbers in schemas, so that is only a warning. */
  *check(definition) {
    for (const fault of definition.faultsOf('ext-summary-type')) {
      yield { ...fault, ...(isInSchema(fault.at) && { severity: 'warning' }) };
    }
  },
});

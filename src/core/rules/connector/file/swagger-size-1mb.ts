import { defineRule } from '../../../engine/rule.ts';
import { MOST_BYTES, tooLarge } from '../../../text/too-large.ts';

export const swaggerSize1mb = defineRule({
  id: 'swagger-size-1mb',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep the API definition below 1 MB.',
    why: 'Larger definitions are not taken in.',
    fix: 'Remove definitions and examples that nothing uses, share what is repeated through "$ref", or split the connector in two.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/faq',
    valid: ['{ "swagger": "2.0" }'],
    invalid: ['{ "swagger": "2.0"⟦  × 1048560⟧}'],
  },

  *check({ size }) {
    if (size < MOST_BYTES) return;
    yield { message: tooLarge('file', size) };
  },
});

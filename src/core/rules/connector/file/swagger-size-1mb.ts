import { sizeText } from '../../../archive/fault.ts';
import { defineRule } from '../../../rule.ts';

const LIMIT = 2 ** 20;

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
    if (size < LIMIT) return;
    yield {
      message: `Make the file smaller than 1 MB (${LIMIT} bytes): it is ${sizeText(size)}, ${size} bytes.`,
    };
  },
});

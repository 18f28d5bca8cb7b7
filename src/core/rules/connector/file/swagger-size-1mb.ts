import { defineRule } from '../../../engine/rule.ts';
import { compactFix, withoutWhitespace } from '../../../openapi/without-whitespace.ts';
import { MAX_BYTES, tooLargeMessage } from '../../../text/too-large.ts';

export const swaggerSize1mb = defineRule({
  id: 'swagger-size-1mb',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep the API definition below 1 MB.',
    why: 'Power Platform does not accept larger definitions.',
    fix: 'Remove whitespace and unused definitions and examples, share repeated ones through "$ref", or split the connector in two.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/faq',
    valid: ['{ "swagger": "2.0" }'],
    invalid: ['{ "swagger": "2.0"⟦  × 1048560⟧}'],
  },

  *check(definition) {
    const { size } = definition;
    if (size < MAX_BYTES) return;
    yield {
      message: tooLargeMessage('file', size, withoutWhitespace(definition, 'bytes')),
      fix: compactFix(definition, 'bytes', MAX_BYTES - 1),
    };
  },
});

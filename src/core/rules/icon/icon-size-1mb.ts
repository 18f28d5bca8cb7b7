import { defineRule } from '../../engine/rule.ts';
import { MAX_BYTES, tooLargeMessage } from '../../text/too-large.ts';

export const iconSize1mb = defineRule({
  id: 'icon-size-1mb',
  severity: 'error',
  authority: 'validator',
  profiles: ['verified', 'custom'],
  certification: true,
  subject: 'icon',
  docs: {
    summary: 'Keep the icon below 1 MB.',
    why: 'Certification rejects larger files.',
    fix: 'Export the icon at 230 × 230 pixels; such a PNG takes only a few kilobytes.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.2.1.2'],
    valid: ['PNG 230×230'],
    invalid: ['PNG 230×230, and 1 MB more'],
  },

  *check({ bytes }) {
    if (bytes.length < MAX_BYTES) return;
    yield { message: tooLargeMessage('icon', bytes.length) };
  },
});

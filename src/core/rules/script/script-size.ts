import { defineRule } from '../../engine/rule.ts';
import { MAX_BYTES, tooLargeMessage } from '../../text/too-large.ts';

export const scriptSize = defineRule({
  id: 'script-size',
  severity: 'error',
  authority: 'documentation',
  subject: 'script',
  docs: {
    summary: 'Keep the script within 1 MB.',
    why: 'The platform rejects a larger script.',
    fix: 'Move tables and long texts to the service that the connector calls.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: ['public class Script : ScriptBase {}'],
    invalid: ['public class Script : ScriptBase {}⟦  × 1048560⟧'],
  },

  *check({ size }) {
    if (size <= MAX_BYTES) return;
    yield { message: tooLargeMessage('script', size) };
  },
});

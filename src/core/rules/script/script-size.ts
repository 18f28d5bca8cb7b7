import { defineRule } from '../../engine/rule.ts';
import { MOST_BYTES, tooLarge } from '../../text/too-large.ts';

export const scriptSize = defineRule({
  id: 'script-size',
  severity: 'error',
  authority: 'documentation',
  subject: 'script',
  docs: {
    summary: 'Keep the script within 1 MB.',
    why: 'A larger one is not taken in.',
    fix: 'Move tables and texts to the service behind the connector.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: ['public class Script : ScriptBase {}'],
    invalid: ['public class Script : ScriptBase {}⟦  × 1048560⟧'],
  },

  *check({ size }) {
    if (size <= MOST_BYTES) return;
    yield { message: tooLarge('script', size) };
  },
});

import { sizeText } from '../../archive/fault.ts';
import { defineRule } from '../../rule.ts';

const LIMIT = 2 ** 20;

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
    if (size <= LIMIT) return;
    yield { message: `Make the script smaller than 1 MB: it is ${sizeText(size)}.` };
  },
});

import { defineRule } from '../../engine/rule.ts';
import { inThousands, MAX_BYTES, MAX_STORED } from '../../text/too-large.ts';

export const scriptSizeDataverse500k = defineRule({
  id: 'script-size-dataverse-500k',
  severity: 'warning',
  authority: 'documentation',
  subject: 'script',
  docs: {
    summary: 'Keep the script within 500,000 characters, so that it fits into a solution.',
    why: 'The package for Partner Center contains the connector in a solution. Dataverse stores at most 500,000 characters of a script, and fails to import a longer one.',
    fix: 'Move tables and long texts to the service that the connector calls.',
    source:
      'https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/connector',
    valid: ['public class Script : ScriptBase {}'],
    invalid: ['public class Script : ScriptBase {}⟦  × 500000⟧'],
  },

  *check({ text, size }) {
    if (text.length <= MAX_STORED || size > MAX_BYTES) return;
    yield {
      message: `Shorten the script to 500,000 characters if it goes into a solution: it has ${inThousands(text.length)}.`,
    };
  },
});

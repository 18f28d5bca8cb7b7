import { deliveryOf } from '../../connector/delivery.ts';
import { isScriptName } from '../../connector/extra-files.ts';
import { defineRule } from '../../engine/rule.ts';

export const scriptSingle = defineRule({
  id: 'script-single',
  severity: 'error',
  authority: 'documentation',
  subject: 'script',
  docs: {
    summary: 'Put all code into one script.',
    why: 'A connector has one script; the platform does not load other code files.',
    fix: 'Move the code that the script needs into its class, and remove the other files.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [{ 'script.csx': 'public class Script : ScriptBase {}' }],
    invalid: [
      { 'script.csx': 'public class Script : ScriptBase {}', 'helper.csx': 'class Helper {}' },
      {
        'C/script.csx': 'public class Script : ScriptBase {}',
        'C/tests/Tests.cs': 'class Tests {}',
      },
    ],
  },

  *check({ path: script }, { roles, source }) {
    for (const path of roles.keys()) {
      if (path === script || !isScriptName(path)) continue;
      // On the publisher's own disk, a neighboring folder may hold tests.
      const isNeighbor = deliveryOf(source) === 'unknown' && path.includes('/');
      yield {
        in: path,
        message: `Move the code that the script needs into \`${script}\`: \`${path}\` is not loaded.`,
        ...(isNeighbor && { severity: 'info' }),
      };
    }
  },
});

import { defineRule } from '../../engine/rule.ts';

export const scriptNoDirectives = defineRule({
  id: 'script-no-directives',
  severity: 'error',
  authority: 'advice',
  subject: 'script',
  docs: {
    summary: 'Do not load assemblies or other scripts.',
    why: 'The platform supports neither #r nor #load; no published script uses them.',
    fix: 'Remove the line, and move the code that it loads into the script.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: ['#region Orders\npublic class Script : ScriptBase {}\n#endregion'],
    invalid: [
      '«#r "nuget: Northwind.Orders"»\npublic class Script : ScriptBase {}',
      '«#load "other.csx"»',
    ],
  },

  *check(script) {
    for (const { start, end } of script.scan.directives) {
      const [, name] = /^#\s*(r|load)\b/.exec(script.text.slice(start, end)) ?? [];
      if (name === undefined) continue;
      yield {
        at: script.range(start, end),
        message: `Remove this line: the platform does not support #${name}.`,
      };
    }
  },
});

import { defineRule } from '../../engine/rule.ts';

export const scriptNoDirectives = defineRule({
  id: 'script-no-directives',
  severity: 'error',
  authority: 'advice',
  subject: 'script',
  docs: {
    summary: 'Load no other assemblies or scripts.',
    why: 'The platform resolves neither #r nor #load; no published script has one.',
    fix: 'Remove the line, and bring what it was for into the script.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: ['#region Orders\npublic class Script : ScriptBase {}\n#endregion'],
    invalid: [
      '«#r "nuget: Contoso.Orders"»\npublic class Script : ScriptBase {}',
      '«#load "other.csx"»',
    ],
  },

  *check(script) {
    for (const { start, end } of script.scan.directives) {
      const [, name] = /^#\s*(r|load)\b/.exec(script.text.slice(start, end)) ?? [];
      if (name === undefined) continue;
      yield {
        at: script.range(start, end),
        message: `Remove the line: a script cannot load anything with #${name}.`,
      };
    }
  },
});

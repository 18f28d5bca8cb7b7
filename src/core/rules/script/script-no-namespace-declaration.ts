import { defineRule } from '../../engine/rule.ts';

export const scriptNoNamespaceDeclaration = defineRule({
  id: 'script-no-namespace-declaration',
  severity: 'warning',
  authority: 'advice',
  subject: 'script',
  docs: {
    summary: 'Write the class outside of any namespace.',
    why: 'Scripts have none, and the class Script is looked for by its bare name.',
    fix: 'Remove the line with the namespace, and the brackets around what follows.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: ['public class Script : ScriptBase {}'],
    invalid: ['«namespace Contoso.Orders» { public class Script : ScriptBase {} }'],
  },

  *check(script) {
    for (const { at } of script.find(/(?<![\w.@])(namespace\s+[\w.]+)\s*[{;]/)) {
      yield { at, message: 'Remove the namespace: a script has none.' };
    }
  },
});

import { defineRule } from '../../engine/rule.ts';

export const scriptNoNamespaceDeclaration = defineRule({
  id: 'script-no-namespace-declaration',
  severity: 'warning',
  authority: 'advice',
  subject: 'script',
  docs: {
    summary: 'Declare the class outside any namespace.',
    why: 'Scripts have no namespaces: the platform looks for the class by the name Script alone.',
    fix: 'Remove the namespace line and the braces that belong to it.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: ['public class Script : ScriptBase {}'],
    invalid: ['«namespace Northwind.Orders» { public class Script : ScriptBase {} }'],
  },

  *check(script) {
    for (const { at } of script.find(/(?<![\w.@])(namespace\s+[\w.]+)\s*[{;]/)) {
      yield {
        at,
        message: 'Remove the namespace: the platform looks for the class outside any namespace.',
      };
    }
  },
});

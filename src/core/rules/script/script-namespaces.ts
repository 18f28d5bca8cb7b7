import { defineRule } from '../../engine/rule.ts';
import { supportedNamespaces } from '../../script/namespaces.ts';

const USING =
  /^[ \t\uFEFF]*(?:global\s+)?using\s+(?:(static)\s+)?(?:(\w+)\s*=\s*)?([\w.]+)\s*[;<]/m;

export const scriptNamespaces = defineRule({
  id: 'script-namespaces',
  severity: 'warning',
  authority: 'documentation',
  subject: 'script',
  docs: {
    summary: 'Use only supported namespaces.',
    why: 'The documentation lists the namespaces that scripts may use. A few published scripts import others, but a script that does may not compile.',
    fix: 'Remove the line, and use types from the namespaces that the documentation lists.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [
      'using System.Net.Http;\nusing static System.Math;\nusing Json = Newtonsoft.Json.Linq.JObject;',
      'class Script { void A() { using (var reader = Open()) {} using var other = Open(); } }',
    ],
    invalid: [
      'using System;\nusing «System.Data»;',
      'using Set = «System.Collections.Immutable.ImmutableList»<int>;',
    ],
  },

  *check(script) {
    for (const { match } of script.find(USING)) {
      const [line, isStatic, alias, name = ''] = match;
      const namesType = isStatic !== undefined || alias !== undefined;
      if (supportedNamespaces.has(name)) continue;
      if (namesType && supportedNamespaces.has(name.slice(0, name.lastIndexOf('.')))) continue;
      const start = match.index + line.lastIndexOf(name);
      yield {
        at: script.range(start, start + name.length),
        message: `Remove \`${name}\`: scripts may use only the documented namespaces.`,
      };
    }
  },
});

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
    summary: 'Use the supported namespaces alone.',
    why: 'The page lists what a script may use. A few published scripts import others, so it may compile, and may not.',
    fix: 'Remove the line, and replace what it was for by types of the supported namespaces, which the page lists.',
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
      const [whole, isStatic, alias, name = ''] = match;
      const namesType = isStatic !== undefined || alias !== undefined;
      if (supportedNamespaces.has(name)) continue;
      if (namesType && supportedNamespaces.has(name.slice(0, name.lastIndexOf('.')))) continue;
      const start = match.index + whole.lastIndexOf(name);
      yield {
        at: script.range(start, start + name.length),
        message: `Do without ${name}: it is not among the namespaces that a script may use.`,
      };
    }
  },
});

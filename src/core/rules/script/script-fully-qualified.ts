import type { Range } from '../../contract/diagnostic.ts';
import { defineRule } from '../../engine/rule.ts';
import { unsupportedNamespaceOf } from '../../script/namespaces.ts';

const QUALIFIED = /(?<![\w.])(?<!\busing\s)((?:System|Microsoft|Newtonsoft)(?:\s*\.\s*\w+){1,8})/;

export const scriptFullyQualified = defineRule({
  id: 'script-fully-qualified',
  severity: 'warning',
  authority: 'advice',
  subject: 'script',
  docs: {
    summary: 'Do not use types from unsupported namespaces by their full names.',
    why: 'A script that uses such types may not compile, or may fail when it runs.',
    fix: 'Use types from the namespaces that the documentation lists.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [
      'var math = System.Math.Abs(-1); var set = new System.Collections.Generic.HashSet<int>();',
      'using System.Data;',
    ],
    invalid: [
      'var type = «System.Reflection.Assembly.Load»("a"); var other = System.Reflection.Assembly.Load("b");',
    ],
  },

  *check(script) {
    const uses = new Map<string, { readonly at: Range; count: number }>();
    for (const { match, at } of script.find(QUALIFIED)) {
      const namespace = unsupportedNamespaceOf((match[1] ?? '').replace(/\s/g, ''));
      if (namespace === undefined) continue;
      const earlier = uses.get(namespace);
      if (earlier === undefined) uses.set(namespace, { at, count: 1 });
      else earlier.count += 1;
    }
    for (const [namespace, { at, count }] of uses) {
      const where = count === 1 ? 'them here' : `them ${count} times, first here`;
      yield {
        at,
        message: `Replace the types from ${namespace} with supported ones: the script uses ${where}.`,
      };
    }
  },
});

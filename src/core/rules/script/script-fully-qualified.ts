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
    summary: 'Use no types of unsupported namespaces by their full names either.',
    why: 'What a script may not import, it may not name: a script that does so may not compile, or stop later.',
    fix: 'Replace them by types of the supported namespaces, which the page lists.',
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
    const places = new Map<string, { readonly at: Range; count: number }>();
    for (const { match, at } of script.find(QUALIFIED)) {
      const namespace = unsupportedNamespaceOf((match[1] ?? '').replace(/\s/g, ''));
      if (namespace === undefined) continue;
      const known = places.get(namespace);
      if (known === undefined) places.set(namespace, { at, count: 1 });
      else known.count += 1;
    }
    for (const [namespace, { at, count }] of places) {
      const often = count === 1 ? '' : `, for the first of ${count} times`;
      yield {
        at,
        message: `Do without ${namespace}, which a script may not use: it is named here${often}.`,
      };
    }
  },
});

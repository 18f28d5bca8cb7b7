import type { KnownRule } from '../../../src/core/decoder/wordings.ts';
import { ruleFamilies } from '../../../src/core/rules/index.ts';
import { loadRuleDocs } from '../../../src/core/service/rule-pages/rule-docs.ts';

/** What the decoder knows of every rule. */
export async function knownRules(): Promise<readonly KnownRule[]> {
  const docs = await loadRuleDocs();
  return ruleFamilies.flatMap(({ name, rules }) =>
    rules.flatMap(({ id }) => {
      const texts = docs.get(id);
      if (texts === undefined) throw new Error(`${id} has no docs.`);
      return { id, family: name, summary: texts.summary, messages: texts.messages ?? [] };
    }),
  );
}

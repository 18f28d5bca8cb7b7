import { readFileSync, writeFileSync } from 'node:fs';
import type { Rule } from '../core/engine/rule.ts';
import { rules } from '../core/rules/index.ts';
import { checkConnector } from '../core/service/check-connector.ts';
import { connectorsAt } from './read-path.ts';

type Counts = Record<string, { readonly connectors: number; readonly of: number }>;

/** How many connectors break a rule, from elsewhere: by rule id, of 1,014 published ones. */
interface Counted {
  readonly id: string;
  readonly counts: { readonly certified: number; readonly independent: number } | null;
}

const COUNTED_ELSEWHERE = 1014;

/**
 * Counts how many connectors of a folder break each rule and writes `evidence.json`. Where only a part of
 * the published ones is at hand, the counts of a catalogue of rules take precedence.
 */
export async function countEvidence(
  [folder = '']: readonly string[],
  {
    output = 'src/core/rules/evidence.json',
    catalogue,
  }: { output?: string | undefined; catalogue?: string | undefined },
): Promise<number> {
  const broken = new Map<string, number>();
  const sources = await connectorsAt(folder);
  for (const source of sources) {
    const { diagnostics } = await checkConnector(source, 'auto');
    for (const id of new Set(diagnostics.map(({ ruleId }) => ruleId))) {
      broken.set(id, (broken.get(id) ?? 0) + 1);
    }
  }
  const elsewhere = catalogue === undefined ? new Map<string, number>() : countsOf(catalogue);
  const counts: Counts = {};
  for (const rule of rules) {
    const known = elsewhere.get(rule.id);
    const connectors = known ?? broken.get(rule.id) ?? 0;
    const of = known === undefined ? sources.length : COUNTED_ELSEWHERE;
    if (connectors > 0 || !isUnseen(rule)) counts[rule.id] = { connectors, of };
  }
  writeFileSync(output, `${JSON.stringify(counts, null, 2)}\n`);
  return 0;
}

/** What is published are folders, nearly all without an intro: that nothing was found there says nothing. */
function isUnseen({ subject }: Rule): boolean {
  return subject === 'connector' || subject === 'intro';
}

function countsOf(catalogue: string): ReadonlyMap<string, number> {
  const rows: readonly Counted[] = JSON.parse(readFileSync(catalogue, 'utf8'));
  return new Map(
    rows.flatMap(({ id, counts }) =>
      counts === null ? [] : [[id, counts.certified + counts.independent]],
    ),
  );
}

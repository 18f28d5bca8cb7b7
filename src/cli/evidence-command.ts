import { readFileSync, writeFileSync } from 'node:fs';
import { checkConnector } from '../core/check-connector.ts';
import { rules } from '../core/rules/index.ts';
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
  const counts: Counts = {};
  for (const { id } of rules) counts[id] = { connectors: broken.get(id) ?? 0, of: sources.length };
  if (catalogue !== undefined) Object.assign(counts, countsOf(catalogue, counts));
  writeFileSync(output, `${JSON.stringify(counts, null, 2)}\n`);
  return 0;
}

function countsOf(catalogue: string, known: Counts): Counts {
  const rows: readonly Counted[] = JSON.parse(readFileSync(catalogue, 'utf8'));
  return Object.fromEntries(
    rows.flatMap(({ id, counts }) =>
      counts === null || known[id] === undefined
        ? []
        : [[id, { connectors: counts.certified + counts.independent, of: COUNTED_ELSEWHERE }]],
    ),
  );
}

import { readFileSync } from 'node:fs';
import type { Rule } from '../core/engine/rule.ts';
import { rules } from '../core/rules/index.ts';
import { checkConnector } from '../core/service/check/check-connector.ts';
import { plainText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';
import { outputPath, writeOutput } from './output-path.ts';
import { print } from './print.ts';
import { type LocatedConnector, openPath } from './read-path.ts';

/** For each number of connectors that were checked, how many of them break a rule. */
type Counts = Record<number, Record<string, number>>;

/** How many of 1,014 published connectors break a rule, counted elsewhere. */
interface Counted {
  readonly id: string;
  readonly counts: { readonly certified: number; readonly independent: number } | null;
}

interface EvidenceOptions {
  readonly output?: string | undefined;
  readonly catalogue?: string | undefined;
  readonly overwrite: boolean;
}

const OUTPUT = 'src/core/rules/evidence.json';
const COUNTED_ELSEWHERE = 1014;
/** The catalogue counts every connector without these members; the rules report only those that need them. */
const countedOtherwise: ReadonlySet<string> = new Set([
  'ext-dynamic-list-required',
  'ext-dynamic-parameters-missing',
  'ext-dynamic-properties-required',
]);

/**
 * Counts how many connectors of a folder break each rule and writes `evidence.json`. Where only a part of
 * the published ones is at hand, the counts of a catalogue of rules take precedence.
 */
export async function countEvidence(
  [folder = '']: readonly string[],
  { output, catalogue, overwrite }: EvidenceOptions,
): Promise<number> {
  const destination = await outputPath(output ?? OUTPUT, {
    input: folder,
    overwrite,
    isOurs: async () => output === undefined,
  });
  const { connectors: found, notes } = await openPath(folder);
  await print(process.stderr, notes);
  const broken = await countBroken(found);
  const elsewhere = catalogue === undefined ? new Map<string, number>() : countsOf(catalogue);
  const counts: Counts = {};
  for (const rule of rules) {
    const known = elsewhere.get(rule.id);
    const connectors = known ?? broken.get(rule.id) ?? 0;
    const of = known === undefined ? found.length : COUNTED_ELSEWHERE;
    if (connectors === 0 && isUnseen(rule)) continue;
    counts[of] ??= {};
    counts[of][rule.id] = connectors;
  }
  writeOutput(destination, new TextEncoder().encode(`${JSON.stringify(counts, null, 2)}\n`));
  return 0;
}

/** Counts the connectors that break each rule, by rule id. */
async function countBroken(
  connectors: readonly LocatedConnector[],
): Promise<ReadonlyMap<string, number>> {
  const broken = new Map<string, number>();
  for (const { source } of connectors) {
    const { diagnostics } = await checkConnector(source, 'auto');
    for (const id of new Set(diagnostics.map(({ ruleId }) => ruleId))) {
      broken.set(id, (broken.get(id) ?? 0) + 1);
    }
  }
  return broken;
}

/** Published connectors are folders, and few have an intro: finding no fault there means nothing. */
function isUnseen({ subject }: Rule): boolean {
  return subject === 'connector' || subject === 'intro';
}

function countsOf(catalogue: string): ReadonlyMap<string, number> {
  const rows = rowsOf(readFileSync(catalogue, 'utf8'));
  if (rows === undefined) {
    throw new CannotRun(
      `Name a list of rules as --catalogue: ${plainText(catalogue)} is not JSON.`,
    );
  }
  return new Map(
    rows.flatMap(({ id, counts }) =>
      counts === null || countedOtherwise.has(id)
        ? []
        : [[id, counts.certified + counts.independent]],
    ),
  );
}

function rowsOf(json: string): readonly Counted[] | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

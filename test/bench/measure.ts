import { parseConnector } from '../../src/core/connector/parse-connector.ts';
import type { ConnectorSource } from '../../src/core/contract/connector-source.ts';
import { rules } from '../../src/core/rules/index.ts';
import { checkConnector } from '../../src/core/service/check/check-connector.ts';
import { WARM_UP_ROUNDS, warmUp } from '../../src/core/service/warm-up.ts';

/** Milliseconds for `JSON.parse` and for the full check of the same definition. */
export interface Timing {
  readonly parse: number;
  readonly check: number;
}

/** Times of the first run in a new process, of runs 10 to 30, and after warm-up. */
export interface Measured {
  readonly cold: Timing;
  readonly early: Timing;
  readonly warm: Timing;
}

const EARLY_RUNS = 30;
/** Milliseconds. The JIT compiler needs time, not runs, so small connectors run more often. */
const WARM_UP = 3000;

const definitionOf = ({ files }: ConnectorSource) =>
  files.get('apiDefinition.swagger.json') ?? new Uint8Array();

/** Alternately parses and checks a connector for a few seconds. Times are medians, except the first. */
export async function measure(source: ConnectorSource): Promise<Measured> {
  const cold = await once(source);
  const start = performance.now();
  const timings: Timing[] = [];
  while (timings.length < 2 * EARLY_RUNS || performance.now() - start < WARM_UP) {
    timings.push(await once(source));
  }
  return {
    cold,
    early: medians(timings.slice(EARLY_RUNS / 3, EARLY_RUNS)),
    warm: medians(timings.slice(-EARLY_RUNS)),
  };
}

async function once(source: ConnectorSource): Promise<Timing> {
  const text = new TextDecoder().decode(definitionOf(source));
  const start = performance.now();
  JSON.parse(text);
  const parsed = performance.now();
  await checkConnector(source, 'auto');
  return { parse: parsed - start, check: performance.now() - parsed };
}

function medians(timings: readonly Timing[]): Timing {
  return { parse: median(timings, 'parse'), check: median(timings, 'check') };
}

function median(timings: readonly Timing[], field: keyof Timing): number {
  const sorted = timings.map((timing) => timing[field]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The first check in a fresh program that has warmed up, as the page's worker does after it has loaded. */
export async function measureAfterWarmUp(source: ConnectorSource): Promise<Timing> {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) await warmUp();
  return once(source);
}

/** Milliseconds to check all connectors in sequence, in a new process and once more. */
export async function measureAll(
  sources: readonly ConnectorSource[],
): Promise<readonly [first: number, again: number]> {
  return [await timeAll(sources), await timeAll(sources)];
}

async function timeAll(sources: readonly ConnectorSource[]): Promise<number> {
  const start = performance.now();
  for (const source of sources) await checkConnector(source, 'auto');
  return performance.now() - start;
}

/** Each rule's share of the total time, largest first. Shared work counts for the first rule that needs it. */
export async function costOfRules(
  sources: readonly ConnectorSource[],
  runs: number,
): Promise<[string, number][]> {
  const costs = new Map(rules.map(({ id }) => [id, 0]));
  for (const source of sources) {
    for (let run = 0; run < runs; run += 1) await addCosts(source, costs);
  }
  const total = [...costs.values()].reduce((sum, cost) => sum + cost, 0);
  return [...costs]
    .map(([id, cost]): [string, number] => [id, cost / total])
    .sort(([, a], [, b]) => b - a);
}

async function addCosts(source: ConnectorSource, costs: Map<string, number>): Promise<void> {
  const { connector } = await parseConnector(source, 'auto');
  for (const rule of rules) {
    const start = performance.now();
    for (const _ of rule.run(connector));
    costs.set(rule.id, (costs.get(rule.id) ?? 0) + performance.now() - start);
  }
}

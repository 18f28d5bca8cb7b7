import { join } from 'node:path';
import type { ConnectorSource } from '../../src/core/contract/connector-source.ts';
import { checkConnector } from '../../src/core/service/check/check-connector.ts';
import { corpusFolder, hasCorpus, publishedConnectors } from '../corpus.ts';
import { findChromium } from '../setup/find-chromium.ts';
import { printFixing } from './fixing-goals.ts';
import { measureInChromium } from './in-chromium.ts';
import { costOfRules, type Measured, measure, measureAll, type Timing } from './measure.ts';
import { longTasks } from './page-thread.ts';
import { sizesOf } from './sizes.ts';
import { printSource, printTyping } from './typing-goals.ts';

/** Prints all measurements. Times are ratios to `JSON.parse` of the same text, measured alternately. */
export async function main(project: string, built: string): Promise<void> {
  const dist = join(project, 'dist');
  const chromium = findChromium();
  printSizes(dist);
  await printTyping(chromium, dist).catch((error) => console.log(`\nTyping: ${error}`));
  if (!hasCorpus) {
    console.log(
      `There is no corpus at ${corpusFolder}: set CORPUS to a folder of connectors for the rest.`,
    );
    return;
  }
  const all: ConnectorSource[] = [];
  for await (const source of publishedConnectors()) all.push(source);
  const bySize = all.filter((source) => size(source) > 0).sort((a, b) => size(a) - size(b));
  const median = bySize[Math.floor(bySize.length / 2)];
  const largest = bySize.at(-1);
  if (median === undefined || largest === undefined) return;
  console.log(
    `\nLargest: ${largest.name}, ${size(largest)} bytes. Median: ${median.name}, ${size(median)} bytes.\n`,
  );
  print('Node, largest', await measure(largest));
  print('Node, median', await measure(median));
  printAll(`Node, all ${all.length}`, await measureAll(all));
  const inChromium = await measureInChromium(
    chromium,
    join(built, 'measure.mjs'),
    { largest, median },
    all,
  );
  for (const [name, measured] of Object.entries(inChromium.measured))
    print(`Chromium, ${name}`, measured);
  for (const [name, timing] of Object.entries(inChromium.warmedUp))
    console.log(`Chromium, ${name}: first check after the warm-up ${ratio(timing)}`);
  printAll(`Chromium, all ${all.length} in one worker`, inChromium.all);
  const tasks = await longTasks(chromium, dist, join(corpusFolder, largest.root));
  console.log(
    `Tasks over 50 ms on the page’s thread while the largest is checked: ${tasks.length} (${tasks.map((task) => task.toFixed(0)).join(', ')})`,
  );
  await printSource(chromium, dist, join(corpusFolder, largest.root));
  const mostFixes = await withMostFixes(largest, all);
  await printFixing(
    chromium,
    dist,
    join(corpusFolder, largest.root),
    join(corpusFolder, mostFixes.root),
  );
  console.log('\nThe slowest rules, largest connector:');
  for (const [id, share] of (await costOfRules([largest], 10)).slice(0, 12)) {
    console.log(`  ${(share * 100).toFixed(1).padStart(5)} %  ${id}`);
  }
}

/** Returns the connector with the task that has the most fixes. */
async function withMostFixes(
  first: ConnectorSource,
  all: readonly ConnectorSource[],
): Promise<ConnectorSource> {
  let found = first;
  let most = 0;
  for (const source of all) {
    const { tasks } = await checkConnector(source, 'auto');
    const fixable = Math.max(0, ...tasks.map((task) => task.fixable));
    if (fixable > most) found = source;
    most = Math.max(most, fixable);
  }
  return found;
}

function size({ files }: ConnectorSource): number {
  return files.get('apiDefinition.swagger.json')?.length ?? 0;
}

function print(name: string, { cold, early, warm }: Measured): void {
  console.log(`${name}: warm ${ratio(warm)}, up to 30 times ${ratio(early)}, cold ${ratio(cold)}`);
}

function ratio({ parse, check }: Timing): string {
  return `${(check / parse).toFixed(1)} × (${check.toFixed(1)} ms / ${parse.toFixed(2)} ms)`;
}

function printAll(name: string, [first, again]: readonly [number, number]): void {
  console.log(`${name}: ${first.toFixed(0)} ms, once more ${again.toFixed(0)} ms`);
}

function printSizes(dist: string): void {
  const { first, worker, later } = sizesOf(dist);
  console.log(`Brotli: first load ${first.toFixed(1)} kB, worker ${worker.toFixed(1)} kB, later:`);
  for (const [name, kilobytes] of later)
    console.log(`  ${kilobytes.toFixed(1).padStart(6)} kB  ${name}`);
}

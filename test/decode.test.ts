import { describe, expect, it } from 'vitest';
import { createDecoder } from '../src/core/decoder/decoder.ts';
import { readPlace } from '../src/core/decoder/named-place.ts';
import { decodeMessages } from '../src/core/service/decode-messages.ts';
import { type Random, seededRandom } from './browser/seeded-random.ts';
import { casesNote, hasCases } from './cases/pairs.ts';
import { type CollectedCase, collectedCases } from './cases/threads/collected.ts';
import { openCase } from './cases/threads/open-case.ts';
import type { ThreadCase } from './cases/threads/thread-case.ts';
import { threadCases } from './cases/threads.ts';
import { knownRules } from './core/decoder/known-rules.ts';

/** Feedback with a case of ours that has the same fault. */
const cases = collectedCases().flatMap((collected) => {
  const known = threadCases.filter(
    ({ thread, about }) => thread === collected.thread && about === collected.rule,
  );
  return known.length === 0 ? [] : [{ ...collected, known }];
});

/** The sentence does not say what is wrong with the title. */
const unsaid = new Set(['#737 title-is-assembly-name']);

describe.skipIf(!hasCases)(`messages from public threads${casesNote}`, () => {
  it('lead to the right rule', async () => {
    const decoder = createDecoder(await knownRules());
    const wrong = cases.filter(({ quote, known }) => {
      const best = decoder.read(quote).messages.map((message) => decoder.rank(message)[0]);
      return !known.some(({ rule }) => best.includes(rule));
    });
    expect(cases.length).toBeGreaterThan(60);
    expect(wrong.map(nameOf).filter((name) => !unsaid.has(name))).toEqual([]);
  });

  it('lead to the right place in files with the fault', async () => {
    const wrong: string[] = [];
    for (const { known, ...collected } of cases) {
      for (const one of known.filter(({ at }) => at !== undefined)) {
        if (!(await isFoundIn(one, collected)) && !unsaid.has(nameOf(collected))) {
          wrong.push(nameOf(collected));
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are understood however they are wrapped, quoted and named', async () => {
    const decoder = createDecoder(await knownRules());
    const random = seededRandom(7);
    const wrong: string[] = [];
    for (let round = 0; round < 200; round += 1) {
      const { known, ...collected } = random.of(cases);
      if (unsaid.has(nameOf(collected))) continue;
      const text = altered(collected.quote, random);
      const best = decoder.read(text).messages.flatMap((message) => decoder.rank(message));
      if (!known.some(({ rule }) => best.includes(rule))) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });
});

function nameOf({ thread, rule }: CollectedCase): string {
  return `${thread} ${rule}`;
}

/** Whether the message leads to the place, which it names as our files have it. */
async function isFoundIn(one: ThreadCase, { quote }: CollectedCase): Promise<boolean> {
  const { rest, place } = readPlace(quote);
  const text = place.pointer === undefined ? quote : `${rest} ValuePath: ${one.at}`;
  const { messages } = await decodeMessages(text, await openCase(one), one.profile ?? 'verified');
  return messages.some(
    ({ state, diagnostics }) =>
      state === 'there' &&
      diagnostics.some(({ ruleId, pointer }) => ruleId === one.rule && pointer === one.at),
  );
}

const quotes = [`'`, `"`, '`', '’', ''];

/** Changes what mail programs, people and other connectors change in a message. */
function altered(quote: string, random: Random): string {
  const mark = random.of(quotes);
  const changes: readonly ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replace(/(?<=\s)'|'(?=[\s.,])/g, mark),
    (text) => text.replace(/ /g, () => (random.below(6) === 0 ? '\n' : ' ')),
    (text) => text.replace(/ /g, () => (random.below(6) === 0 ? '\n> ' : ' ')),
    (text) => text.replace(/(?<=~1)\w+/g, () => `harbor${random.below(99)}`),
    (text) => text.replace(/(?<=\/|line: |position: )\d+/g, () => `${random.below(999)}`),
    (text) => `Hi team,\n\n${text}\n\nThanks,\nRobin`,
    (text) => `2026-10-02T09:15:33.1234567Z ${text}`,
    (text) => `1. ${text}\n2. Unrelated words about the weather.`,
    (text) => `> > ${text}`,
  ];
  return random.of(changes)(random.of(changes)(quote));
}

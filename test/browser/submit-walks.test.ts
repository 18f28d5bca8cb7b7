import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpusFolder, corpusNote, hasCorpus } from '../corpus.ts';
import { sized } from '../size.ts';
import { crash, drop } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { samples, setUpStage } from './stage.ts';
import { tabTo, walk } from './submit.ts';
import { type Visitor, visitorOffline } from './visit.ts';

const stage = setUpStage();

/** A walk presses some 500 keys, each of which is awaited. */
const LONG = 180_000;

/** Published connectors. `left` are the steps that wait for a fix: the intro is missing, and in some the icon or the redirect mode. */
const published = [
  {
    signIn: 'OAuth',
    at: 'certified-connectors/Public360',
    title: 'Public 360',
    has: 'client-secret',
    left: ['intro-ready', 'redirect-urls', 'package'],
  },
  {
    signIn: 'a key',
    at: 'certified-connectors/TuxMailer',
    title: 'TuxMailer',
    has: 'sas-address',
    left: ['intro-ready', 'package'],
  },
  {
    signIn: 'a user name and a password',
    at: 'certified-connectors/Tulip',
    title: 'Tulip',
    has: 'sas-address',
    left: ['intro-ready', 'package'],
  },
  {
    signIn: 'nothing',
    at: 'certified-connectors/Waaila',
    title: 'Waaila',
    has: 'sas-address',
    left: ['intro-ready', 'package'],
  },
  {
    signIn: 'a key, of an independent publisher',
    at: 'independent-publisher-connectors/Dad Jokes',
    title: 'Dad Jokes',
    has: 'identity',
    left: ['intro-ready', 'proposal', 'folder'],
  },
] as const;

describe('without the server, by keyboard, in a narrow window', () => {
  // Goes from connector to connector: what is kept of one does not show in the others.
  let walker: Visitor;
  beforeAll(async () => {
    walker = await narrowVisitor();
  });

  it.skipIf(!hasCorpus).each(published)(
    `a published connector with $signIn is led to its last step${corpusNote}`,
    async ({ at, title, has, left }) => {
      const page = await openSubmit(walker, join(corpusFolder, at), title);
      expect(await page.locator(`[data-step="${has}"]`).count()).toBe(1);
      await walk(page);
      const open = (await statesIn(page)).filter((state) => state.endsWith(' open'));
      expect(open.map((state) => state.replace(' open', ''))).toEqual(left);
      await page.close();
    },
    LONG,
  );

  it.skipIf(!hasCorpus).each(published.slice(0, sized(1, published.length)))(
    `a killed tab loses nothing of a published connector with $signIn${corpusNote}`,
    async ({ at, title }) => {
      const visitor = await narrowVisitor();
      const first = await openSubmit(visitor, join(corpusFolder, at), title);
      expect(await walk(first, 5)).toHaveLength(5);
      const before = await statesIn(first);
      expect(before.filter((state) => state.endsWith(' done')).length).toBeGreaterThanOrEqual(5);
      await crash(first);

      const page = await openSubmit(visitor, join(corpusFolder, at), title);
      expect(await statesIn(page)).toEqual(before);
    },
  );

  it('a connector without faults is led to the end', async () => {
    const page = await openSubmit(walker, join(samples, 'good'), 'Harbor Tides');
    await walk(page);
    await page.getByText('Nothing is left for you to do.').waitFor(TIMEOUT);
    expect(await page.getByRole('status').first().textContent()).toContain('All 25 steps done.');
  });
});

/** Returns a visitor in a narrow window after whose first visit the server is gone. */
function narrowVisitor(): Promise<Visitor> {
  return visitorOffline(stage, { viewport: { width: 390, height: 844 } });
}

/** Drops a connector, and goes on to Submit by keyboard. */
async function openSubmit({ context, url }: Visitor, path: string, title: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await drop(page, [path]);
  await headingOf(page, title);
  await tabTo(page, 'Submit');
  await page.keyboard.press('Enter');
  await page.locator('#submit-next').waitFor(TIMEOUT);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  return page;
}

/** Returns the id of each step that is up to the publisher, and whether it is done. */
function statesIn(page: Page): Promise<readonly string[]> {
  return page.locator('[data-step]').evaluateAll((rows) =>
    rows
      .map((row) => [row, row.querySelector('summary')?.textContent ?? ''] as const)
      .filter(([, words]) => !/Optional|By Microsoft/.test(words))
      .map(([row, words]) => {
        const isTicked = row.querySelector<HTMLInputElement>('input')?.checked === true;
        const isDone = isTicked || words.includes('Done: your files show it');
        return `${row.getAttribute('data-step')} ${isDone ? 'done' : 'open'}`;
      }),
  );
}

import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sized } from '../size.ts';
import { crash } from './browser.ts';
import { TIMEOUT } from './result.ts';
import { samples, setUpStage } from './stage.ts';
import { enterStudio, enterStudioWith, replaceText, saved, shownLines, textOf } from './studio.ts';

const stage = setUpStage();

/** Opens the studio without a connector. */
async function openStudio(context?: BrowserContext): Promise<Page> {
  const page = (await context?.newPage()) ?? (await stage.open());
  await page.goto(`${stage.site.url}#/intro`);
  await enterStudio(page);
  return page;
}

const draftSaved = (page: Page) => page.getByText('Draft saved in this browser').waitFor(TIMEOUT);
const shownText = async (page: Page) => (await shownLines(page)).join('\n');

/** Returns the entries of the page's database by key. */
function stored(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('connector-preflight');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const drafts = opening.result.transaction('drafts').objectStore('drafts');
          const [keys, values] = [drafts.getAllKeys(), drafts.getAll()];
          drafts.transaction.oncomplete = () => {
            opening.result.close();
            resolve(
              Object.fromEntries(keys.result.map((key, at) => [String(key), values.result[at]])),
            );
          };
        };
      }),
  );
}

describe('a tab that is killed', () => {
  const CONTEXTS = 2;
  const KILLS = sized(1, 25);

  it(`loses at most a second of what was typed, ${CONTEXTS * KILLS} times`, {
    timeout: 600_000,
  }, async () => {
    const seeds = Array.from({ length: CONTEXTS }, (_, index) => 20_261_122 + index);
    const lost = await Promise.all(seeds.map((seed) => killOften(randomFrom(seed))));
    expect(lost.flat()).toEqual(Array(CONTEXTS * KILLS).fill('nothing older than a second'));
  });

  /** Returns what each kill lost. */
  async function killOften(random: () => number): Promise<string[]> {
    const lost: string[] = [];
    let page = await openStudio();
    const visitor = page.context();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const typed = await typeAndKill(page, `Kill ${kill}.`, 100 + random() * 1400);
      page = await openStudio(visitor);
      lost.push(lossOf(typed, await shownText(page)));
    }
    return lost;
  }

  interface Typed {
    readonly text: string;
    /** Milliseconds between the keystroke and the kill. */
    readonly age: number;
  }

  async function typeAndKill(page: Page, start: string, duration: number): Promise<Typed[]> {
    const typed: { readonly at: number; readonly text: string }[] = [];
    await replaceText(page, start);
    const begin = Date.now();
    for (let text = start; Date.now() < begin + duration; text += ' more') {
      if (text !== start) await page.keyboard.insertText(' more');
      typed.push({ at: Date.now(), text });
    }
    const killed = Date.now();
    await crash(page);
    await page.close();
    return typed.map(({ at, text }) => ({ text, age: killed - at }));
  }

  function lossOf(typed: readonly Typed[], restored: string): string {
    const index = typed.findIndex(({ text }) => text === restored);
    const lost = typed.slice(index + 1);
    const oldest = Math.max(0, ...lost.map(({ age }) => age));
    return oldest <= 1000 ? 'nothing older than a second' : `${oldest} ms: "${restored}"`;
  }
});

/** Returns a generator of numbers between 0 and 1, the same in each run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('a draft is restored', () => {
  it('after a reload, with its title and date, even without its connector', async () => {
    const page = await stage.open();
    const visitor = page.context();
    await enterStudioWith(page, join(samples, 'good'), 'Harbor Tides');
    await replaceText(page, 'Three little words.');
    await draftSaved(page);
    const again = await openStudio(visitor);
    expect(await shownText(again)).toBe('Three little words.');
    const note = again.getByText(/^Restored your draft for Harbor Tides from .* \(3 words\)\./);
    await note.waitFor(TIMEOUT);
    await again.getByText('Drop Harbor Tides again to see its full page.').waitFor(TIMEOUT);
    await again.getByRole('button', { name: 'Start over instead' }).click();
    await expect.poll(() => shownText(again), TIMEOUT).toContain('## Prerequisites');
  });

  it('from several, chosen in the menu', async () => {
    const page = await stage.open();
    const visitor = page.context();
    await enterStudioWith(page, join(samples, 'good'), 'Harbor Tides');
    await replaceText(page, 'Of the harbor.');
    await draftSaved(page);
    const other = await visitor.newPage();
    await other.goto(stage.site.url);
    await enterStudioWith(other, join(samples, 'broken'), 'Harbor Tides Connector API');
    await replaceText(other, 'Of the other.');
    await draftSaved(other);
    const again = await openStudio(visitor);
    expect(await shownText(again)).toBe('Of the other.');
    await again.getByText('Replace text with…').click();
    await again.getByRole('button', { name: /^Harbor Tides, / }).click();
    await expect.poll(() => shownText(again), TIMEOUT).toBe('Of the harbor.');
  });
});

describe('two tabs', () => {
  async function conflict() {
    const first = await openStudio();
    const second = await openStudio(first.context());
    await replaceText(first, 'first');
    await draftSaved(first);
    await second.bringToFront();
    await replaceText(second, 'second');
    const alert = second.getByRole('alert');
    await alert.getByText('Another tab changed this text.').waitFor(TIMEOUT);
    const texts = async () =>
      Object.values(await stored(second)).map((draft) => (draft as { text: string }).text);
    await expect.poll(async () => (await texts()).sort(), TIMEOUT).toEqual(['first', 'second']);
    return { first, second, alert, texts };
  }

  it('do not overwrite each other: one uses the text of the other', async () => {
    const { second, alert, texts } = await conflict();
    await alert.getByRole('button', { name: 'Use the other version' }).click();
    await expect.poll(() => shownText(second), TIMEOUT).toBe('first');
    await expect.poll(texts, TIMEOUT).toEqual(['first']);
    await textOf(second).focus();
    await second.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => shownText(second), TIMEOUT).toBe('second');
  });

  it('do not overwrite each other: one keeps its text, and the other must choose then', async () => {
    const { first, alert, texts } = await conflict();
    await alert.getByRole('button', { name: 'keep this version' }).click();
    await expect.poll(texts, TIMEOUT).toEqual(['second']);
    await first.bringToFront();
    await textOf(first).focus();
    await first.keyboard.type('!');
    await first.getByRole('alert').getByText('Another tab').waitFor(TIMEOUT);
  });
});

describe('a browser that stores nothing', () => {
  it('is reported when it has no space, until it has again', async () => {
    const visitor = await stage.newContext();
    const page = await openStudio(visitor);
    const session = await visitor.newCDPSession(page);
    const { origin } = new URL(stage.site.url);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await replaceText(page, 'x'.repeat(10_000));
    await page
      .getByRole('alert')
      .getByText('This browser has no storage space left')
      .waitFor(TIMEOUT);
    expect((await saved(page, 'Save intro.md')).bytes).toHaveLength(10_000);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await draftSaved(page);
  });

  it.each([
    ['has no database', 'undefined'],
    ['refuses it', '{ open() { throw new DOMException("", "SecurityError"); } }'],
    ['never answers', '{ open: () => ({}) }'],
  ])('is reported at once when it %s', async (_, database) => {
    const page = await stage.tab(
      {},
      `Object.defineProperty(globalThis, 'indexedDB', { value: ${database} })`,
    );
    await page.goto(`${stage.site.url}#/intro`);
    await enterStudio(page);
    await page.getByRole('alert').getByText('drafts cannot be stored').waitFor(TIMEOUT);
    await replaceText(page, 'Still written.');
    expect((await saved(page, 'Save intro.md')).bytes.toString()).toBe('Still written.');
  });
});

describe('a draft of another version', () => {
  it.each([
    ['a later version', { version: 2, body: ['Precious.'] }],
    ['unknown origin', 'Precious.'],
    ['a version with fewer fields', { version: 1, text: 'Precious.' }],
  ])('is neither read nor lost, if it is of %s', async (_, value) => {
    const page = await openStudio();
    await page.evaluate(
      (other) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('connector-preflight');
          opening.onerror = reject;
          opening.onsuccess = () => {
            const { transaction } = opening.result
              .transaction('drafts', 'readwrite')
              .objectStore('drafts')
              .put(other, 'intro:');
            if (transaction) transaction.oncomplete = resolve;
            opening.result.close();
          };
        }),
      value,
    );
    await page.reload();
    await enterStudio(page);
    await page.getByText('This draft was saved by another version').click(TIMEOUT);
    await page.locator('pre', { hasText: 'Precious.' }).waitFor(TIMEOUT);
    await replaceText(page, 'Mine.');
    await draftSaved(page);
    const all = await stored(page);
    const asideKey = Object.keys(all).find((key) => key.startsWith('intro: (set aside'));
    expect(all[asideKey ?? '']).toEqual(value);
    expect(all['intro:']).toMatchObject({ version: 1, text: 'Mine.' });
  });
});

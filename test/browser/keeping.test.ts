import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sized } from '../size.ts';
import { drop } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { fixtures, samples, scratchFolder, setUpStage } from './stage.ts';

const stage = setUpStage();

async function openPage(visitor: BrowserContext): Promise<Page> {
  const page = await visitor.newPage();
  await page.goto(stage.site.url);
  return page;
}

/** Drops the example with faults, fixes what is safe, and waits until this is kept. */
async function fixSample(page: Page): Promise<void> {
  await drop(page, [join(samples, 'broken')]);
  await headingOf(page, BROKEN);
  await fixSafe(page);
  await kept(page);
}

const undefinedStore = "Object.defineProperty(globalThis, 'indexedDB', { value: undefined })";
const BROKEN = 'Harbor Tides Connector API';
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).first();
const kept = (page: Page) => page.getByText(/^This browser keeps it/).waitFor(TIMEOUT);

async function fixSafe(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Fix everything safe/ }).click();
  await page.getByRole('button', { name: 'Apply', disabled: false }).click();
  await page.getByText(/^Fixed \d+ places?\.$/).waitFor(TIMEOUT);
}

/** Kills the tab's process, so that the page cannot react. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash', TIMEOUT);
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => {});
  await crashed;
}

/** The rows of the list of recent connectors. */
const recent = (page: Page) =>
  page.getByRole('region', { name: 'Your last connectors' }).getByRole('listitem');

describe('a reload', () => {
  it('opens the connector again, with what was done and undone', async () => {
    const page = await stage.open();
    await fixSample(page);
    await page.waitForTimeout(1000);
    await page.reload();
    await headingOf(page, BROKEN);
    await undo(page).click();
    await page.getByText(/^Undone: fixed \d+ places?\.$/).waitFor(TIMEOUT);
    await page.getByRole('button', { name: /^Fix everything safe/ }).waitFor(TIMEOUT);
    await page.waitForTimeout(1000);
    await page.reload();
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByText(/^Done again: fixed \d+ places?\.$/).waitFor(TIMEOUT);
  });

  it('opens the one of several that was shown, and leads back to the list', async () => {
    const page = await stage.open();
    await drop(page, [join(fixtures, 'night-bus'), join(fixtures, 'harbor-watch')]);
    await page.getByRole('link', { name: 'Night Bus' }).click();
    await headingOf(page, 'Night Bus');
    await kept(page);
    await page.reload();
    await headingOf(page, 'Night Bus');
    await page.getByRole('link', { name: 'All 2 connectors' }).click();
    await page.getByRole('link', { name: 'Harbor Watch' }).click();
    await headingOf(page, 'Harbor Watch');
  });
});

describe('the start page', () => {
  it('lists the last connectors, which open with a click or are forgotten', async () => {
    const page = await stage.open();
    await drop(page, [join(fixtures, 'night-bus')]);
    await headingOf(page, 'Night Bus');
    await kept(page);
    await fixSample(page);
    const other = await openPage(page.context());
    await expect.poll(() => recent(other).count(), TIMEOUT).toBe(2);
    const first = recent(other).first();
    expect(await first.textContent()).toMatch(
      /^Harbor Tides Connector API.*block.*Changed here, just nowForget$/,
    );
    await other.getByRole('button', { name: 'Forget Night Bus' }).press('Enter');
    await expect.poll(() => recent(other).count(), TIMEOUT).toBe(1);
    await first.getByRole('button').first().press('Enter');
    await headingOf(other, BROKEN);
    await other
      .getByText(/^Fixed|Undo/)
      .first()
      .waitFor(TIMEOUT);
    await other.getByRole('button', { name: 'Forget this connector' }).click();
    await headingOf(other, 'Check your connector before certification does.');
    await expect.poll(() => recent(other).count(), TIMEOUT).toBe(0);
    expect(await storedKeys(other)).toEqual([]);
  });

  it('lists the open connector once it is closed', async () => {
    const page = await stage.open();
    await drop(page, [join(fixtures, 'night-bus')]);
    await headingOf(page, 'Night Bus');
    await kept(page);
    await page.getByRole('button', { name: 'Close' }).click();
    await recent(page).getByText('Night Bus').waitFor(TIMEOUT);
    await page.reload();
    await headingOf(page, 'Check your connector before certification does.');
  });
});

describe('a tab that is killed', () => {
  const KILLS = sized(3, 50);
  const scratch = scratchFolder();
  const definition = join(scratch, 'apiDefinition.swagger.json');
  const original = readFileSync(join(fixtures, 'night-bus/apiDefinition.swagger.json'), 'utf8');

  it(`loses at most a second of edits, and mixes up no files, ${KILLS} times`, {
    timeout: 900_000,
  }, async () => {
    const first = await stage.open();
    const visitor = first.context();
    await drop(first, [join(fixtures, 'harbor-watch')]);
    await headingOf(first, 'Harbor Watch');
    await kept(first);
    await first.close();
    let page = await openPage(visitor);
    await drop(page, [join(fixtures, 'night-bus')]);
    await headingOf(page, 'Night Bus');
    await kept(page);
    const lost: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const edits = await editAndKill(page, kill);
      page = await openPage(visitor);
      lost.push(await lossOf(page, edits));
    }
    expect(lost).toEqual(Array(KILLS).fill('nothing older than a second'));
    await page.getByRole('button', { name: 'Close' }).click();
    await recent(page).getByText('Harbor Watch').click();
    await headingOf(page, 'Harbor Watch');
    expect(await undo(page).isDisabled()).toBe(true);
  });

  interface Shown {
    readonly title: string;
    readonly at: number;
  }

  /** Replaces the definition by a drop, again and again, until the tab dies. */
  async function editAndKill(page: Page, kill: number): Promise<readonly Shown[]> {
    const shown: Shown[] = [];
    const end = Date.now() + 500 + ((kill * 617) % 1000);
    for (let edit = 0; edit === 0 || Date.now() < end; edit += 1) {
      const title = `Night Bus ${kill} ${edit}`;
      writeFileSync(definition, original.replace('"Night Bus"', JSON.stringify(title)));
      await drop(page, [definition]);
      await headingOf(page, title);
      shown.push({ title, at: Date.now() });
    }
    const killed = Date.now();
    await crash(page);
    await page.close();
    return shown.map(({ title, at }) => ({ title, at: killed - at }));
  }

  async function lossOf(page: Page, edits: readonly Shown[]): Promise<string> {
    await recent(page)
      .getByText(/^Night Bus/)
      .click();
    const undone = page.getByRole('button', { name: 'Undo', exact: true }).first();
    await undone.waitFor(TIMEOUT);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    const files = page.getByRole('region', { name: 'Your files' }).getByRole('listitem');
    expect((await files.allTextContents()).length).toBe(6);
    const index = edits.findIndex((edit) => edit.title === title);
    const oldest = Math.max(0, ...edits.slice(index + 1).map(({ at }) => at));
    return oldest <= 1000 ? 'nothing older than a second' : `${oldest} ms, back to ${title}`;
  }
});

describe('two tabs with one connector', () => {
  it('never overwrite each other: the second goes on with a copy', async () => {
    const first = await stage.open();
    const visitor = first.context();
    await drop(first, [join(samples, 'broken')]);
    await headingOf(first, BROKEN);
    await kept(first);
    const second = await openPage(visitor);
    await recent(second).getByText(BROKEN).click();
    await headingOf(second, BROKEN);
    await fixSafe(second);
    const third = await openPage(visitor);
    const changed = async () => {
      await third.reload();
      await recent(third).first().waitFor(TIMEOUT);
      return recent(third).getByText('Changed here').count();
    };
    await expect.poll(changed, { ...TIMEOUT, interval: 500 }).toBe(1);
    await first.bringToFront();
    await fixSafe(first);
    await first.getByText(/^Another tab changed this connector too/).waitFor(TIMEOUT);
    await third.reload();
    await expect.poll(() => recent(third).count(), TIMEOUT).toBe(2);
  });
});

describe('a browser that stores nothing', () => {
  it('is told so, and checks all the same', async () => {
    const page = await stage.tab({}, undefinedStore);
    await page.goto(stage.site.url);
    await drop(page, [join(fixtures, 'night-bus')]);
    await headingOf(page, 'Night Bus');
    await page
      .getByText(/this connector is not kept\. This browser stores nothing/)
      .waitFor(TIMEOUT);
  });
});

/** Returns the keys of all values in the page's databases. */
function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const keys: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const opening = indexedDB.open(name);
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      for (const store of opening.result.objectStoreNames) {
        const request = opening.result.transaction(store).objectStore(store).getAllKeys();
        await new Promise((resolve) => request.addEventListener('success', resolve));
        keys.push(...request.result.map((key) => `${name}: ${key}`));
      }
      opening.result.close();
    }
    return keys;
  });
}

import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { drop } from './browser.ts';
import { downloadArchive, headingOf, TIMEOUT } from './result.ts';
import { type Site, serve } from './site.ts';
import { dist, fixtures, scratchFolder, setUpStage, withoutPreparing } from './stage.ts';

const stage = setUpStage();
const next = join(scratchFolder(), 'next');
let site: Site;

/** How often to look anew at what takes a reload. */
const RELOADS = { ...TIMEOUT, interval: 500 };

/** Writes a version of the page in which every file has changed, and none has its old name. */
function buildNextVersion(): void {
  rmSync(next, { recursive: true, force: true });
  cpSync(dist, next, { recursive: true });
  const assets = readdirSync(join(dist, 'assets')).filter((name) => /-[\w-]{8}\.\w+$/.test(name));
  const renamed = (text: string) =>
    assets.reduce((result, name) => result.replaceAll(name, nameInNext(name)), text);
  for (const name of assets) {
    const text = readFileSync(join(dist, 'assets', name), 'utf8');
    rmSync(join(next, 'assets', name));
    writeFileSync(join(next, 'assets', nameInNext(name)), renamed(text));
  }
  const html = renamed(readFileSync(join(dist, 'index.html'), 'utf8'));
  writeFileSync(join(next, 'index.html'), html.replace('<body>', '<body data-version="next">'));
  const worker = renamed(readFileSync(join(dist, 'sw.js'), 'utf8'));
  const revision = /(revision:?"?:)[`"][0-9a-f]{32}[`"](,"?url"?:[`"]index\.html[`"])/;
  expect(worker).toMatch(revision);
  writeFileSync(join(next, 'sw.js'), worker.replace(revision, '$1"next"$2'));
}

function nameInNext(name: string): string {
  return name.replace(/-[\w-]{8}(\.\w+)$/, '-nextnext$1');
}

beforeEach(async () => {
  site = await serve(dist, withoutPreparing);
  buildNextVersion();
});
afterEach(() => site.close());

it('leaves an old tab whole, with its late parts and a new worker, and then deletes its files', async () => {
  const visitor = await stage.newContext({ serviceWorkers: 'allow' });
  const old = await visit(visitor);
  site.deploy(next);
  const updating = await visitor.newPage();
  await updating.goto(site.url);
  await updating.getByRole('button', { name: 'Reload' }).click(TIMEOUT);
  await updating.locator('body[data-version="next"]').waitFor({ state: 'attached', ...TIMEOUT });

  // None of these is on the server any more.
  for (const asset of readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'))) {
    const loads = await old.evaluate(
      (url) =>
        new Promise<boolean>((resolve) => {
          const link = document.createElement('link');
          link.rel = 'modulepreload';
          link.onload = () => resolve(true);
          link.onerror = () => resolve(false);
          link.href = url;
          document.head.append(link);
        }),
      `${site.url}assets/${asset}`,
    );
    expect(`${asset}: ${loads}`).toBe(`${asset}: true`);
  }
  await restartWorker(old);
  await drop(old, [join(fixtures, 'night-bus')]);
  await headingOf(old, 'Night Bus');
  expect(await (await downloadArchive(old)).failure()).toBeNull();

  await old.close();
  await updating.reload();
  const files = () =>
    updating.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => url);
    });
  const isOld = (url: string) => url.endsWith('.js') && !url.includes('nextnext');
  await expect
    .poll(async () => {
      await updating.reload();
      return (await files()).filter(isOld);
    }, RELOADS)
    .toEqual([]);
  expect((await files()).length).toBeGreaterThan(10);
});

it('is taken by the old tab too, when its user asks after all', async () => {
  const visitor = await stage.newContext({ serviceWorkers: 'allow' });
  const old = await visit(visitor);
  site.deploy(next);
  const updating = await visitor.newPage();
  await updating.goto(site.url);
  await old.getByText('Update ready.').waitFor(TIMEOUT);
  await updating.getByRole('button', { name: 'Reload' }).click(TIMEOUT);
  await updating.locator('body[data-version="next"]').waitFor({ state: 'attached', ...TIMEOUT });
  await old.getByRole('button', { name: 'Reload' }).click(TIMEOUT);
  await old.locator('body[data-version="next"]').waitFor({ state: 'attached', ...TIMEOUT });
});

it('can be put off', async () => {
  const visitor = await stage.newContext({ serviceWorkers: 'allow' });
  await visit(visitor);
  site.deploy(next);
  const page = await visitor.newPage();
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Later' }).click(TIMEOUT);
  await page.getByText('Update ready.').waitFor({ state: 'hidden', ...TIMEOUT });
  await drop(page, [join(fixtures, 'night-bus')]);
  await headingOf(page, 'Night Bus');
  expect(await page.getByText('Update ready.').count()).toBe(0);
});

/** Opens the page until it is served from its copy. */
async function visit(visitor: BrowserContext): Promise<Page> {
  const page = await visitor.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

/** Stops the worker as a fault would. The page replaces it, and so loads it again. */
async function restartWorker(page: Page): Promise<void> {
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker', TIMEOUT));
  await Promise.all([
    page.waitForEvent('worker', TIMEOUT),
    worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('Out of order.');
      });
    }),
  ]);
}

import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { downloadArchive, headingOf, TIMEOUT } from './result.ts';
import { dist, setUpStage } from './stage.ts';
import { enterStudio } from './studio.ts';

const stage = setUpStage();

/** Programs that take something from the browser before the page runs, as settings, private windows and old browsers do. */
const missing: Readonly<Record<string, string>> = {
  'no service workers': `delete Navigator.prototype.serviceWorker`,
  'forbidden service workers': forbid('Navigator.prototype', 'serviceWorker'),
  'service workers that are undefined': undefine('Navigator.prototype', 'serviceWorker'),
  'service workers that cannot be registered': refuse('ServiceWorkerContainer', 'register'),
  'service workers that never answer': hang('ServiceWorkerContainer', 'register'),
  'no IndexedDB': undefine('globalThis', 'indexedDB'),
  'forbidden IndexedDB': forbid('globalThis', 'indexedDB'),
  'IndexedDB that cannot be opened': refuse('IDBFactory', 'open'),
  'IndexedDB that never answers': `IDBFactory.prototype.open = () => new EventTarget()`,
  'no local storage': undefine('globalThis', 'localStorage'),
  'forbidden local storage': forbid('globalThis', 'localStorage'),
  'local storage that is null': `Object.defineProperty(globalThis, 'localStorage', { value: null })`,
  'local storage that cannot be read': refuse('Storage', 'getItem'),
  'full local storage': refuse('Storage', 'setItem'),
};

describe('with', () => {
  it.each(Object.entries(missing))('%s, the page works', async (name, program) => {
    const serviceWorkers = name.includes('service workers') ? 'allow' : 'block';
    const page = await stage.tab({ serviceWorkers }, program);
    const errors = errorsOf(page);
    await page.goto(stage.site.url);
    await useOn(page);
    const stores = !name.includes('IndexedDB');
    const note = stores ? 'Draft saved in this browser' : 'drafts cannot be stored';
    await page.getByText(note).waitFor(TIMEOUT);
    expect(errors).toEqual([]);
  });
});

it('works on an insecure address, where browsers have neither service workers nor checksums', async () => {
  const visitor = await stage.newContext();
  await visitor.route('http://preflight.example/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname === '/' ? '/index.html' : pathname;
    const types: Readonly<Record<string, string>> = {
      '.js': 'text/javascript',
      '.css': 'text/css',
    };
    return route.fulfill({
      body: readFileSync(join(dist, file)),
      contentType: types[extname(file)] ?? 'text/html',
    });
  });
  const page = await visitor.newPage();
  const errors = errorsOf(page);
  await page.goto('http://preflight.example/');
  expect(await page.evaluate(() => isSecureContext || 'serviceWorker' in navigator)).toBe(false);
  await page.getByRole('button', { name: 'a good connector' }).click();
  await headingOf(page, 'Harbor Tides');
  expect(await (await downloadArchive(page)).failure()).toBeNull();
  expect(errors).toEqual([]);
});

/** Checks an example, chooses a theme and writes in the studio. */
async function useOn(page: Page): Promise<void> {
  await page.getByText('Dark', { exact: true }).click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.getByRole('button', { name: 'one with problems' }).click();
  await headingOf(page, 'Harbor Tides Connector API');
  await enterStudio(page);
  await page.locator('.cm-content').click();
  await page.keyboard.type('More. ');
}

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

function forbid(owner: string, name: string): string {
  return `Object.defineProperty(${owner}, '${name}', {
    get() { throw new DOMException('Forbidden.', 'SecurityError'); } })`;
}

function undefine(owner: string, name: string): string {
  return `Object.defineProperty(${owner}, '${name}', { value: undefined })`;
}

function refuse(owner: string, name: string): string {
  return `${owner}.prototype.${name} = () => { throw new DOMException('Refused.', 'SecurityError'); }`;
}

function hang(owner: string, name: string): string {
  return `${owner}.prototype.${name} = () => new Promise(() => {})`;
}

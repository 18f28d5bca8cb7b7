import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject, vi } from 'vitest';
import { connect } from './browser.ts';
import { type HeadersFor, type Intercept, type Site, serve } from './site.ts';
import { reusedTabs } from './tabs.ts';

const project = join(import.meta.dirname, '../..');

/** The page as built by `npm run build`. */
export const dist = join(project, 'dist');

/** Connectors to drop. */
export const fixtures = join(project, 'test/fixtures');

/** The example connectors of the page. */
export const samples = join(project, 'public/samples');

/** One server for all tests of a file, and the browser that all files share. */
export interface Stage {
  readonly site: Site;
  /**
   * Opens the page as a new visitor does, but in the tab of the last test with the same options. What cannot be
   * undone, such as an init script, a route or a clock, needs a context of its own.
   */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** Opens the page in a new context, which is closed after the test. */
  openAlone(options?: BrowserContextOptions): Promise<Page>;
  /**
   * Creates a new context without a page, which is closed after the test. Its pages cannot register the service
   * worker, unless the options allow it: to copy the whole page takes longer than most tests.
   */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
}

/** Starts browser and server before the tests of the file, and stops them after the tests. */
export function setUpStage(intercept?: Intercept, headersFor?: HeadersFor): Stage {
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  const contexts: BrowserContext[] = [];
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      connect(inject('chromium')),
      serve(dist, intercept, headersFor),
    ]);
  });
  afterEach(async ({ task }) => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    await tabs.giveBack(new URL(site.url).origin, task.result?.state === 'fail');
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  const createContext = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext(options);
    if (options.serviceWorkers !== 'allow') await context.addInitScript(refuseServiceWorker);
    return context;
  };
  const newContext = async (options?: BrowserContextOptions) => {
    const context = await createContext(options);
    contexts.push(context);
    return context;
  };
  const tabs = reusedTabs(async (options) => (await createContext(options)).newPage());
  const openIn = async (page: Page) => {
    await page.goto(site.url);
    return page;
  };
  return {
    get site() {
      return site;
    },
    newContext,
    openAlone: async (options) => openIn(await (await newContext(options)).newPage()),
    open: async (options = {}) => openIn(await tabs.take(options)),
  };
}

function refuseServiceWorker(): void {
  if (!('ServiceWorkerContainer' in globalThis)) return;
  const refuse = () => Promise.reject(new Error('This test works without it.'));
  Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
    value: refuse,
    configurable: true,
  });
}

/** Creates a temporary folder, which is deleted after the tests of the file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Disposable,
  Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject, vi } from 'vitest';
import { sized } from '../size.ts';
import { launch } from './browser.ts';
import { type HeadersFor, type Intercept, type Site, serve } from './site.ts';
import { reusedTabs, type Tabs } from './tabs.ts';

const project = join(import.meta.dirname, '../..');

/** The page as built by `npm run build`. */
export const dist = join(project, 'dist');

/** Connectors to drop. */
export const fixtures = join(project, 'test/fixtures');

/** The example connectors of the page. */
export const samples = join(project, 'public/samples');

/** What all test files of a process share until it ends. */
interface Shared {
  readonly browser: Browser;
  readonly site: Site;
  readonly tabs: Tabs;
}

let shared: Promise<Shared> | undefined;

async function startShared(): Promise<Shared> {
  const [browser, site] = await Promise.all([
    launch(inject('chromium'), withoutOptimizing),
    serve(dist, withoutPreparing, keepAssets),
  ]);
  const open = async (options: BrowserContextOptions) =>
    (await createContext(browser, options)).newPage();
  return { browser, site, tabs: reusedTabs(open) };
}

/** The pages of short tests end before it pays off to optimize their code. */
const withoutOptimizing = process.env.FULL ? [] : ['--js-flags=--no-maglev --no-turbofan'];

/** To warm up and to load all late parts takes a third of the time of all tests, for pages that are soon closed. */
export const withoutPreparing: Intercept = (path) =>
  path.includes('/warm-up-') ? 'throw new Error("Not in tests.");' : undefined;

/** A tab that is used again neither loads nor compiles what it has: the names of assets change with their content. */
const keepAssets: HeadersFor = (path) =>
  path.startsWith('/assets/') ? { 'cache-control': 'max-age=86400, immutable' } : {};

async function createContext(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  if (options.serviceWorkers !== 'allow') await context.addInitScript(refuseServiceWorker);
  await context.addInitScript(removePickers);
  return context;
}

/** A browser, and a server with the page. */
export interface Stage {
  readonly site: Pick<Site, 'url' | 'requests'>;
  /**
   * Opens the page as a new visitor does, but in the tab of the last test with the same options. What cannot be
   * undone, such as a route or a clock, needs a context of its own.
   */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** Returns that tab without the page. Each page in it runs this program first, until the test ends. */
  tab(options: BrowserContextOptions, program: string): Promise<Page>;
  /** Opens the page in a new context, which is closed after the test. */
  openAlone(options?: BrowserContextOptions): Promise<Page>;
  /**
   * Creates a new context without a page. It is closed after the test that created it, or after all tests if a
   * hook did. Its pages cannot register the service worker, unless the options allow it: to copy the whole page
   * takes longer than most tests.
   */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
}

/** Prepares browser and server for the tests of a file. If it changes what is served, it has a server of its own. */
export function setUpStage(intercept?: Intercept, headersFor?: HeadersFor): Stage {
  vi.setConfig({ testTimeout: sized(60_000, 600_000), hookTimeout: 60_000 });
  const contexts: BrowserContext[] = [];
  const lasting: BrowserContext[] = [];
  const programs: Disposable[] = [];
  const isShared = intercept === undefined && headersFor === undefined;
  let browser: Browser;
  let tabs: Tabs;
  let site: Site;
  beforeAll(async () => {
    shared ??= startShared();
    ({ browser, tabs, site } = await shared);
    const served = async (path: string) => (await intercept?.(path)) ?? withoutPreparing(path);
    if (!isShared) site = await serve(dist, served, headersFor);
  });
  beforeEach(() => void lasting.push(...contexts.splice(0)));
  afterEach(async ({ task }) => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    await Promise.allSettled(programs.splice(0).map((program) => program.dispose()));
    await tabs.giveBack(new URL(site.url).origin, task.result?.state === 'fail');
  });
  afterAll(async () => {
    await Promise.all(lasting.map((context) => context.close()));
    if (!isShared) await site.close();
  });
  const newContext = async (options: BrowserContextOptions = {}) => {
    const context = await createContext(browser, options);
    contexts.push(context);
    return context;
  };
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
    async tab(options, program) {
      const page = await tabs.take(options);
      programs.push(await page.addInitScript(program));
      return page;
    },
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

/** Nobody can choose anything in a dialog for handles: the page then uses the input's own. */
function removePickers(): void {
  for (const name of ['showOpenFilePicker', 'showDirectoryPicker']) {
    Reflect.deleteProperty(globalThis, name);
  }
}

/** Creates a temporary folder, which is deleted after the tests of the file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

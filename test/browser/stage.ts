import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject, vi } from 'vitest';
import { connect } from './browser.ts';
import { type Rig, type Site, serve } from './site.ts';

const project = join(import.meta.dirname, '../..');

/** The page as `npm run build` made it. */
export const dist = join(project, 'dist');

/** Whole connectors to drop. */
export const fixtures = join(project, 'test/fixtures');

/** The connectors that the page offers to try. */
export const samples = join(project, 'public/samples');

/** One server for all tests of a file, and the browser that all files share. */
export interface Stage {
  readonly site: Site;
  /** A fresh visitor's page; it is closed when the test ends. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** A fresh visitor, who has opened nothing yet. */
  visitor(options?: BrowserContextOptions): Promise<BrowserContext>;
}

/** Sets the stage before the tests of the file and clears it after them. */
export function setStage(rig?: Rig): Stage {
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  const contexts: BrowserContext[] = [];
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([connect(inject('chromium')), serve(dist, rig)]);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  const visitor = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext(options);
    contexts.push(context);
    return context;
  };
  return {
    get site() {
      return site;
    },
    visitor,
    async open(options) {
      const page = await (await visitor(options)).newPage();
      await page.goto(site.url);
      return page;
    },
  };
}

/** A folder to write into, which is gone after the tests of the file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

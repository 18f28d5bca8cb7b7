import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { serve } from './site.ts';
import { dist, type Stage, withoutPreparing } from './stage.ts';

/** Somebody who was on the page before. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly url: string;
}

/** Returns a visitor after whose first visit the server is gone. */
export async function visitorOffline(
  stage: Stage,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await stage.newContext({ serviceWorkers: 'allow', ...options });
  const { url, close } = await serve(dist, withoutPreparing);
  await visit(context, url);
  await close();
  return { context, url };
}

/** Opens the page until everything is cached, and closes it. */
export async function visit(visitor: BrowserContext, url: string): Promise<void> {
  const page = await visitor.newPage();
  await page.goto(url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.close();
}

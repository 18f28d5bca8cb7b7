import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { TIMEOUT } from './result.ts';
import { serve } from './site.ts';
import { dist, type Stage } from './stage.ts';

type Use = (page: Page) => Promise<void>;

/**
 * Records the requests during `use` by the page and its workers, and those that the server got. Before, they load
 * everything: `foreign` are the requests to other origins then.
 */
export async function requestsOf(stage: Stage, use: Use) {
  const { url: origin, requests, close } = await serve(dist);
  const context = await stage.newContext({ serviceWorkers: 'block' });
  const { page, requested } = await openWhole(context, origin);
  const foreign = requested.splice(0).filter((url) => !url.startsWith(origin));
  const before = requests.length;
  await use(page);
  await close();
  return { foreign, using: requested, served: requests.slice(before) };
}

/** Opens the page as it is served, and waits until it and its worker have loaded all late parts. Records their requests. */
export async function openWhole(context: BrowserContext, url: string) {
  const page = await context.newPage();
  const requested: string[] = [];
  context.on('request', (request) => {
    // Blobs cause no network requests.
    if (/^https?:/.test(request.url())) requested.push(request.url());
  });
  await page.goto(url);
  await expect.poll(() => missingFrom(requested), TIMEOUT).toEqual([]);
  return { page, requested };
}

/** Records console messages and errors during `use`. They include policy violations. */
export async function consoleMessagesOf(stage: Stage, use: Use): Promise<readonly string[]> {
  const page = await (await stage.newContext({ serviceWorkers: 'allow' })).newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.goto(stage.site.url);
  await use(page);
  return messages;
}

/** Returns the built assets that were not requested yet, without those for a page in a foreign frame. */
function missingFrom(requested: readonly string[]): string[] {
  const assets = readdirSync(join(dist, 'assets'));
  const needed = assets.filter((name) => !name.startsWith('framed-page-'));
  return needed.filter((name) => !requested.some((url) => url.endsWith(`/${name}`)));
}

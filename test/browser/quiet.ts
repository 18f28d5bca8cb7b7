import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './result.ts';
import { dist, type Stage } from './stage.ts';

type Use = (page: Page) => Promise<void>;

/** What page and workers ask any network for until all is loaded and then while they are used, and what was served then. */
export async function requestsOf(stage: Stage, use: Use) {
  const page = await (await stage.visitor({ serviceWorkers: 'block' })).newPage();
  const asked: string[] = [];
  page.context().on('request', (request) => {
    // A blob is in the page already.
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  await page.goto(stage.site.url);
  await expect.poll(() => missingFrom(asked), PATIENCE).toEqual([]);
  const loading = asked.splice(0);
  const served = stage.site.requests.length;
  await use(page);
  return { loading, using: asked, served: stage.site.requests.slice(served) };
}

/** What page and browser complain of while the page is used, breaches of its policy among it. */
export async function complaintsOf(stage: Stage, use: Use): Promise<readonly string[]> {
  const page = await (await stage.visitor()).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(stage.site.url);
  await use(page);
  return complaints;
}

/** The programs and styles that are not loaded yet. */
function missingFrom(asked: readonly string[]): string[] {
  const assets = readdirSync(join(dist, 'assets'));
  return assets.filter((name) => !asked.some((url) => url.endsWith(`/${name}`)));
}

import type { BrowserContext } from 'playwright-core';
import { it } from 'vitest';
import { headingOf, TIMEOUT } from './result.ts';
import { setUpStage } from './stage.ts';
import { useEverything } from './use-everything.ts';

const stage = setUpStage();

it('works without the server after one visit, in a new tab and reloaded', async () => {
  const visitor = await stage.newContext({ serviceWorkers: 'allow' });
  await visit(visitor);
  await stage.site.close();
  const page = await visitor.newPage();
  await page.goto(stage.site.url);
  await useEverything(page);
  await page.reload();
  await page.getByRole('heading', { name: 'How to fix it' }).waitFor(TIMEOUT);
  await page.getByRole('link', { name: 'Connector Preflight' }).click();
  await headingOf(page, 'Night Bus');
  await page.getByRole('button', { name: 'Close' }).click();
  await useEverything(page);
});

/** Opens the page until everything is cached. */
async function visit(visitor: BrowserContext): Promise<void> {
  const page = await visitor.newPage();
  await page.goto(stage.site.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.close();
}

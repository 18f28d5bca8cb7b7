import type { BrowserContext } from 'playwright-core';
import { it } from 'vitest';
import { PATIENCE } from './result.ts';
import { setStage } from './stage.ts';
import { useEverything } from './use-everything.ts';

const stage = setStage();

it('works after one visit with the server gone, on a page of its own and reloaded', async () => {
  const visitor = await stage.visitor();
  await visit(visitor);
  await stage.site.close();
  const page = await visitor.newPage();
  await page.goto(stage.site.url);
  await useEverything(page);
  await page.reload();
  await page.getByRole('heading', { name: 'How to fix it' }).waitFor(PATIENCE);
  await page.getByRole('link', { name: 'Connector Preflight' }).click();
  await useEverything(page);
});

/** One look at the page, until all of it is kept. */
async function visit(visitor: BrowserContext): Promise<void> {
  const page = await visitor.newPage();
  await page.goto(stage.site.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.close();
}

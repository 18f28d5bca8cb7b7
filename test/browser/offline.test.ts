import { it } from 'vitest';
import { headingOf, TIMEOUT } from './result.ts';
import { serve } from './site.ts';
import { dist, setUpStage } from './stage.ts';
import { useEverything } from './use-everything.ts';
import { visit } from './visit.ts';

const stage = setUpStage();

it('works without the server after one visit, in a new tab and reloaded', async () => {
  const visitor = await stage.newContext({ serviceWorkers: 'allow' });
  const { url, close } = await serve(dist);
  await visit(visitor, url);
  await close();
  const page = await visitor.newPage();
  await page.goto(url);
  await useEverything(page);
  await page.reload();
  await page.getByRole('heading', { name: 'How to fix it' }).waitFor(TIMEOUT);
  await page.getByRole('link', { name: 'Connector Preflight' }).click();
  await headingOf(page, 'Night Bus');
  await page.getByRole('button', { name: 'Close' }).click();
  await useEverything(page);
});

import { it } from 'vitest';
import { headingOf, TIMEOUT } from './result.ts';
import { setUpStage } from './stage.ts';
import { useEverything } from './use-everything.ts';
import { visitorOffline } from './visit.ts';

const stage = setUpStage();

it('works without the server after one visit, in a new tab and reloaded', async () => {
  const { context, url } = await visitorOffline(stage);
  const page = await context.newPage();
  await page.goto(url);
  await useEverything(page);
  await page.reload();
  await page.getByRole('heading', { name: 'How to fix it' }).waitFor(TIMEOUT);
  await page.getByRole('link', { name: 'Connector Preflight' }).click();
  await headingOf(page, 'Night Bus');
  await page.getByRole('button', { name: 'Close' }).click();
  await useEverything(page);
});

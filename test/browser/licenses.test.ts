import { expect, it } from 'vitest';
import { TIMEOUT } from './result.ts';
import { serve } from './site.ts';
import { dist, setUpStage, withoutPreparing } from './stage.ts';

const stage = setUpStage();

it('shows the licenses of everything in the page, also without the server', async () => {
  const context = await stage.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  const { url, close } = await serve(dist, withoutPreparing);
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await close();
  const [licenses] = await Promise.all([
    context.waitForEvent('page', TIMEOUT),
    page.getByRole('link', { name: 'Licenses' }).click(),
  ]);
  await licenses.getByText('comlink').waitFor(TIMEOUT);
  const text = await licenses.locator('body').textContent();
  for (const name of ['Connector Preflight', 'preact', '@codemirror/view', 'pako']) {
    expect(text).toContain(name);
  }
});

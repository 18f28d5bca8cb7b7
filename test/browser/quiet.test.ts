import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { complaintsOf, requestsOf } from './quiet.ts';
import { PATIENCE } from './result.ts';
import { dist, setStage } from './stage.ts';
import { useEverything } from './use-everything.ts';

const stage = setStage();

it('asks for nothing once it is loaded, and never for anything from elsewhere', async () => {
  const visitor = await stage.visitor({ serviceWorkers: 'block' });
  const page = await visitor.newPage();
  const asked = requestsOf(page);
  await page.goto(stage.site.url);
  await expect.poll(() => missingFrom(asked), PATIENCE).toEqual([]);
  const loading = asked.length;
  const served = stage.site.requests.length;
  await useEverything(page);
  expect(asked.slice(loading)).toEqual([]);
  expect(stage.site.requests.slice(served)).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(stage.site.url))).toEqual([]);
});

it('keeps to its own policy and has nothing to complain of, whatever is done', async () => {
  expect(await complaintsOf(stage, useEverything)).toEqual([]);
});

/** The programs and styles that are not loaded yet. */
function missingFrom(asked: readonly string[]): string[] {
  const assets = readdirSync(join(dist, 'assets'));
  return assets.filter((name) => !asked.some((url) => url.endsWith(`/${name}`)));
}

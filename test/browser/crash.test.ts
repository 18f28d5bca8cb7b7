import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drop } from './browser.ts';
import { headingOf, PATIENCE } from './result.ts';
import type { Rig } from './site.ts';
import { fixtures, setStage } from './stage.ts';
import { damagedProgram, dyingProgram, hangingProgram, replaceWorker } from './worker-programs.ts';

let rig: Rig;
const stage = setStage((path) => rig(path));
const failure = 'The check stopped before it was done';

async function dropOn(page: Page, folder = 'night-bus'): Promise<void> {
  await drop(page, [join(fixtures, folder)]);
}

/** The files are kept: what is tried again is what was dropped. */
async function expectToWorkAgain(page: Page): Promise<void> {
  await headingOf(page, failure);
  await page.getByRole('button', { name: 'Try again' }).click();
  await headingOf(page, 'Night Bus');
}

it('says that the checker cannot be loaded, and tries again with the same files', async () => {
  rig = replaceWorker(damagedProgram, Number.POSITIVE_INFINITY);
  const page = await stage.open({ serviceWorkers: 'block' });
  await dropOn(page);
  await page.getByText('The checker could not be loaded').waitFor(PATIENCE);
  rig = () => undefined;
  await expectToWorkAgain(page);
});

it('says that the checker died, and tries again with the same files', async () => {
  rig = replaceWorker(dyingProgram);
  const page = await stage.open({ serviceWorkers: 'block' });
  await dropOn(page);
  await page.getByText('Out of order.').waitFor(PATIENCE);
  await expectToWorkAgain(page);
});

it('gives up on a checker that does not answer for ten seconds', async () => {
  rig = replaceWorker(hangingProgram);
  const page = await stage.visitor({ serviceWorkers: 'block' }).then((one) => one.newPage());
  await page.clock.install();
  await page.goto(stage.site.url);
  await dropOn(page);
  await page.clock.runFor(400);
  await headingOf(page, 'Opening');
  await page.clock.runFor(9_000);
  expect(await page.getByRole('heading', { name: failure }).count()).toBe(0);
  await page.clock.runFor(2_000);
  await page.getByText('The checker did not answer for ten seconds.').waitFor(PATIENCE);
  await expectToWorkAgain(page);
});

it('replaces a checker that dies while nobody waits for it', async () => {
  rig = () => undefined;
  const page = await stage.open({ serviceWorkers: 'block' });
  await dropOn(page);
  await headingOf(page, 'Night Bus');
  const [worker] = page.workers();
  const [next] = await Promise.all([
    page.waitForEvent('worker', PATIENCE),
    worker?.evaluate(() => {
      setTimeout(() => {
        throw new Error('Out of order.');
      });
    }),
  ]);
  expect(next).not.toBe(worker);
  await dropOn(page, 'harbor-watch');
  await headingOf(page, 'Harbor Watch');
});

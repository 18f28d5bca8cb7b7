import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drop } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import type { Intercept } from './site.ts';
import { fixtures, setUpStage } from './stage.ts';
import { damagedProgram, dyingProgram, hangingProgram, replaceWorker } from './worker-programs.ts';

let intercept: Intercept;
const stage = setUpStage((path) => intercept(path));
const failure = 'The check stopped unexpectedly';

async function dropOn(page: Page, folder = 'night-bus'): Promise<void> {
  await drop(page, [join(fixtures, folder)]);
}

/** Retries without dropping the files again. */
async function expectRetryToWork(page: Page): Promise<void> {
  await headingOf(page, failure);
  await page.getByRole('button', { name: 'Try again' }).click();
  await headingOf(page, 'Night Bus');
}

it('reports that the checker cannot be loaded, and retries with the same files', async () => {
  intercept = replaceWorker(damagedProgram, Number.POSITIVE_INFINITY);
  const page = await stage.open({ serviceWorkers: 'block' });
  await dropOn(page);
  await page.getByText('The checker could not be loaded').waitFor(TIMEOUT);
  intercept = () => undefined;
  await expectRetryToWork(page);
});

it('reports that the checker died, and retries with the same files', async () => {
  intercept = replaceWorker(dyingProgram);
  const page = await stage.open({ serviceWorkers: 'block' });
  await dropOn(page);
  await page.getByText('Out of order.').waitFor(TIMEOUT);
  await expectRetryToWork(page);
});

it('gives up on a checker that does not answer for ten seconds', async () => {
  intercept = replaceWorker(hangingProgram);
  const page = await stage.newContext({ serviceWorkers: 'block' }).then((one) => one.newPage());
  await page.clock.install({ time: 0 });
  await page.goto(stage.site.url);
  await page.clock.pauseAt(600_000);
  await dropOn(page);
  await page.clock.runFor(400);
  await headingOf(page, 'Opening');
  await page.clock.runFor(9_000);
  expect(await page.getByRole('heading', { name: failure }).count()).toBe(0);
  await page.clock.runFor(2_000);
  await page.getByText('The checker did not answer for ten seconds.').waitFor(TIMEOUT);
  await expectRetryToWork(page);
});

it('replaces a checker that dies while idle', async () => {
  intercept = () => undefined;
  const page = await stage.open({ serviceWorkers: 'block' });
  await dropOn(page);
  await headingOf(page, 'Night Bus');
  const [worker] = page.workers();
  const [next] = await Promise.all([
    page.waitForEvent('worker', TIMEOUT),
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

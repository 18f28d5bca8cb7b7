import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { drop } from './browser.ts';
import { headingOf, PATIENCE } from './result.ts';
import { fixtures, samples, setStage } from './stage.ts';
import { type Hold, holdWorker } from './worker-programs.ts';

let hold: Hold;
const stage = setStage((path) => hold.rig(path));

beforeEach(() => {
  hold = holdWorker();
});

/** A page whose first connector is being opened, and will be until the hold is released. */
async function openPage(): Promise<Page> {
  const page = await stage.open({ serviceWorkers: 'block' });
  await drop(page, [join(fixtures, 'night-bus')]);
  await headingOf(page, 'Opening');
  return page;
}

describe('a check that takes long', () => {
  it('shows that it is under way, and then its result', async () => {
    const page = await openPage();
    expect(await page.getByRole('progressbar', { name: 'Opening' }).isVisible()).toBe(true);
    hold.release();
    await headingOf(page, 'Night Bus');
  });

  it.each(['Escape', 'Cancel'])('is stopped by %s, and a later one is not', async (way) => {
    const page = await openPage();
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'Drop its files, its folder or a zip' }).waitFor();
    hold.release();
    await page.getByRole('button', { name: 'a good connector' }).click();
    await headingOf(page, 'Harbor Tides');
  });

  it('is replaced by the next drop, without a trace', async () => {
    const page = await openPage();
    const seen = await titlesFromNow(page);
    await drop(page, [join(samples, 'good')]);
    await headingOf(page, 'Opening');
    hold.release();
    await headingOf(page, 'Harbor Tides');
    const files = page.getByRole('region', { name: 'What was handed in' });
    expect(await files.getByRole('listitem').count()).toBe(3);
    expect(await files.getByText('script.csx').count()).toBe(0);
    expect(await seen()).not.toContain('Night Bus');
  });
});

it('replaces a result by that of the next drop', async () => {
  hold.release();
  const page = await stage.open();
  await drop(page, [join(fixtures, 'night-bus')]);
  await headingOf(page, 'Night Bus');
  await drop(page, [join(fixtures, 'wrong-names')]);
  await headingOf(page, 'Lost Parcel');
  await expect.poll(() => page.getByText('Night Bus').count(), PATIENCE).toBe(0);
});

/** Notes each heading of first rank that appears. */
async function titlesFromNow(page: Page): Promise<() => Promise<string[]>> {
  const titles = await page.evaluateHandle(() => {
    const seen: string[] = [];
    const note = () => seen.push(document.querySelector('h1')?.textContent ?? '');
    new MutationObserver(note).observe(document, { childList: true, subtree: true });
    return seen;
  });
  return () => titles.jsonValue();
}

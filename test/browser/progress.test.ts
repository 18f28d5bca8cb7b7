import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { drop } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { fixtures, samples, setUpStage } from './stage.ts';
import { type Hold, holdWorker } from './worker-programs.ts';

let hold: Hold;
const stage = setUpStage((path) => hold.intercept(path));

beforeEach(() => {
  hold = holdWorker();
});

/** Opens a page on which a connector stays in progress until the hold is released. */
async function openPage(): Promise<Page> {
  const page = await stage.open({ serviceWorkers: 'block' });
  await drop(page, [join(fixtures, 'night-bus')]);
  await headingOf(page, 'Opening');
  return page;
}

describe('a slow check', () => {
  it('shows progress, and then its result', async () => {
    const page = await openPage();
    expect(await page.getByRole('progressbar', { name: 'Opening' }).isVisible()).toBe(true);
    hold.release();
    await headingOf(page, 'Night Bus');
  });

  it.each(['Escape', 'Cancel'])('is canceled by %s, and the next one is not', async (control) => {
    const page = await openPage();
    if (control === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'Add your connector' }).waitFor();
    hold.release();
    await page.getByRole('button', { name: 'a good connector' }).click();
    await headingOf(page, 'Harbor Tides');
  });

  it('is replaced by the next drop without traces', async () => {
    const page = await openPage();
    const seen = await titlesFromNow(page);
    await drop(page, [join(samples, 'good')]);
    await headingOf(page, 'Opening');
    hold.release();
    await headingOf(page, 'Harbor Tides');
    const files = page.getByRole('region', { name: 'Your files' });
    expect(await files.getByRole('listitem').count()).toBe(5);
    expect(await files.getByText('script.csx').count()).toBe(0);
    expect(await seen()).not.toContain('Night Bus');
  });
});

it('replaces a result with that of the next drop', async () => {
  hold.release();
  const page = await stage.open();
  await drop(page, [join(fixtures, 'night-bus')]);
  await headingOf(page, 'Night Bus');
  await drop(page, [join(fixtures, 'wrong-names')]);
  await headingOf(page, 'Lost Parcel');
  const other = page.getByRole('heading', { name: 'Night Bus' });
  await expect.poll(() => other.count(), TIMEOUT).toBe(0);
});

/** Records each `h1` that appears. */
async function titlesFromNow(page: Page): Promise<() => Promise<string[]>> {
  const titles = await page.evaluateHandle(() => {
    const seen: string[] = [];
    const record = () => seen.push(document.querySelector('h1')?.textContent ?? '');
    new MutationObserver(record).observe(document, { childList: true, subtree: true });
    return seen;
  });
  return () => titles.jsonValue();
}

import type { Locator, Page } from 'playwright-core';
import { drop, launch } from '../browser/browser.ts';
import { serve } from '../browser/site.ts';

/** Milliseconds that fixes take on the page. */
export interface Fixing {
  /** From a click until what it changes is shown. One per round. */
  readonly previews: readonly number[];
  /** From the click on Apply until the new list is painted. One per round. */
  readonly changes: readonly number[];
  /** The tasks over 50 ms on the page's thread meanwhile. */
  readonly longTasks: readonly number[];
}

/** Fixes one place, or all, of the task with the most fixes. Then undoes it, for the next round. */
export async function measureFixing(
  executable: string,
  dist: string,
  folder: string,
  what: 'one place' | 'all places',
  rounds: number,
): Promise<Fixing> {
  const site = await serve(dist);
  const browser = await launch(executable);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(site.url);
    await drop(page, [folder]);
    const label = await labelOfMost(page);
    // The worker loads the rest of its code when it is idle.
    await page.waitForTimeout(3000);
    const previews: number[] = [];
    const changes: number[] = [];
    const longTasks: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const fixAll = page.getByRole('button', { name: label, exact: true });
      const opener = what === 'one place' ? await applyOfFirstPlace(page, fixAll) : fixAll;
      await watchLongTasks(page);
      previews.push(await timeOf(page, opener, 'dialog button:enabled:last-child', true));
      const apply = page.getByRole('dialog').getByRole('button', { name: 'Apply' });
      changes.push(await timeOf(page, apply, `button[aria-label=${JSON.stringify(label)}]`, false));
      longTasks.push(...(await watchedLongTasks(page)));
      await page.getByRole('button', { name: 'Undo' }).first().click();
      await fixAll.waitFor();
    }
    return { previews, changes, longTasks };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Returns the label of the button that fixes the most places. */
async function labelOfMost(page: Page): Promise<string> {
  const buttons = page.getByRole('button', { name: /^Fix all/ });
  await buttons.first().waitFor();
  const labels = await buttons.evaluateAll((all) =>
    all.map((button) => button.getAttribute('aria-label') ?? ''),
  );
  const countIn = (label: string) => Number(/[\d,]+/.exec(label)?.[0].replaceAll(',', ''));
  return labels.sort((a, b) => countIn(b) - countIn(a))[0] ?? '';
}

/** Opens the first place of the task, and returns its button. */
async function applyOfFirstPlace(page: Page, fixAll: Locator): Promise<Locator> {
  const task = page.locator('li', { has: fixAll });
  const place = task.locator('li', { has: page.locator('[data-diagnostic]') }).first();
  if (!(await place.isVisible())) await task.locator('summary').first().click();
  const apply = place.getByRole('button', { name: 'Apply' });
  if (!(await apply.isVisible())) await place.locator('summary').click();
  await apply.waitFor();
  return apply;
}

interface Watching {
  painted: Promise<number>;
  longTasks: number[];
  observer?: PerformanceObserver;
}

/** Clicks, and returns the milliseconds until what fits the selector is there, or gone, and painted. */
async function timeOf(page: Page, button: Locator, selector: string, isThere: boolean) {
  await page.evaluate(
    ([selector, isThere]) => {
      const painted = new Promise<number>((resolve) => {
        // Without an answer, the benchmark shows it instead of waiting.
        setTimeout(() => resolve(Infinity), 30_000);
        let start = 0;
        addEventListener('click', ({ timeStamp }) => (start = timeStamp), {
          capture: true,
          once: true,
        });
        const observer = new MutationObserver(() => {
          if (start === 0 || (document.querySelector(selector) !== null) !== isThere) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage('');
          });
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      });
      Object.assign(globalThis, { painted });
    },
    [selector, isThere] as const,
  );
  await button.click();
  return page.evaluate(() => (globalThis as unknown as Watching).painted);
}

async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watching = globalThis as unknown as Watching;
    watching.longTasks = [];
    watching.observer ??= new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watching.longTasks.push(duration);
    });
    watching.observer.observe({ entryTypes: ['longtask'] });
  });
}

async function watchedLongTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (globalThis as unknown as Watching).longTasks);
}

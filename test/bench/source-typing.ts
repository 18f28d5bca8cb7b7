import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { drop, launch } from '../browser/browser.ts';
import { serve } from '../browser/site.ts';
import { type Task, tasksBetween, traceCategories } from './trace-tasks.ts';

/** Measurements of the largest file in its editor. */
export interface SourceTyping {
  /** The tasks from the first key until the last report is drawn. */
  readonly tasks: readonly Task[];
  /** Milliseconds between two frames while scrolling through the file. */
  readonly frames: readonly number[];
}

const KEYS = 60;
/** Milliseconds between two keys. Every tenth pause is long enough for a check. */
const PAUSE = 60;
const LONG_PAUSE = 1500;
const SCROLL_STEPS = 60;

/** Opens the API definition of a connector beside its list, types into it and scrolls through it. */
export async function measureSource(
  executable: string,
  dist: string,
  folder: string,
): Promise<SourceTyping> {
  const site = await serve(dist);
  const browser = await launch(executable);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(site.url);
    await openDefinition(page, folder);
    const tasks = await typeIn(browser, page);
    return { tasks, frames: await scrollThrough(page) };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function openDefinition(page: Page, folder: string): Promise<void> {
  await drop(page, [join(folder)]);
  await page.getByRole('button', { name: 'apiDefinition.swagger.json', exact: true }).click();
  await page.locator('.cm-lintRange').first().waitFor();
  await page.getByRole('button', { name: 'Outline' }).click();
  await page.getByRole('navigation', { name: 'Outline' }).locator('li').first().waitFor();
  await page.waitForTimeout(2000);
}

/** Types into the first text of the file. */
async function typeIn(browser: Browser, page: Page): Promise<readonly Task[]> {
  const text = page.locator('.cm-json-text').first();
  await text.click();
  await browser.startTracing(page, { categories: traceCategories });
  await page.evaluate(() => void performance.mark('first key'));
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('abcdefghij'.charAt(key % 10));
    await page.waitForTimeout(key % 10 === 9 ? LONG_PAUSE : PAUSE);
  }
  await page.evaluate(() => void performance.mark('last key'));
  return tasksBetween(await browser.stopTracing(), 'first key', 'last key');
}

async function scrollThrough(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const next = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(globalThis, { frames });
  });
  const box = await page.locator('.cm-scroller').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
  for (let step = 0; step < SCROLL_STEPS; step += 1) await page.mouse.wheel(0, 2000);
  await page.waitForTimeout(500);
  return await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
}

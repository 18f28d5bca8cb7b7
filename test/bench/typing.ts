import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { drop, launch } from '../browser/browser.ts';
import { serve } from '../browser/site.ts';
import { longIntro, TYPED } from './long-intro.ts';
import { type Task, tasksBetween, traceCategories } from './trace-tasks.ts';

/** Milliseconds from a key until diagnostics and preview include it, and until they are painted. */
export interface Answer {
  readonly updated: number;
  readonly painted: number;
}

/** Measurements for an intro.md of one size. */
export interface Typing {
  readonly bytes: number;
  /** One per key. */
  readonly answers: readonly Answer[];
  /** One per burst of keys, from its last key. */
  readonly burstAnswers: readonly Answer[];
  readonly tasks: readonly Task[];
}

const KEYS = 100;
const BURSTS = 20;
const QUICK_KEYS = 4;
/** Milliseconds between two keys. Most people type more slowly. */
const PAUSE = 60;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Types into an intro.md of each size, next to a connector's files, at the pace of a person. */
export async function measureTyping(
  executable: string,
  dist: string,
  sizes: readonly number[],
): Promise<Typing[]> {
  const site = await serve(dist);
  const browser = await launch(executable);
  const scratch = mkdtempSync(join(tmpdir(), 'preflight-bench-'));
  try {
    const measured: Typing[] = [];
    for (const bytes of sizes) {
      const folder = join(scratch, String(bytes));
      cpSync(join(dist, 'samples/good'), folder, { recursive: true });
      writeFileSync(join(folder, 'intro.md'), longIntro(bytes));
      measured.push(await typeInto(browser, site.url, folder, bytes));
    }
    return measured;
  } finally {
    rmSync(scratch, { recursive: true });
    await browser.close();
    await site.close();
  }
}

async function typeInto(browser: Browser, url: string, folder: string, bytes: number) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await enterHeading(page, folder);
  await browser.startTracing(page, { categories: traceCategories });
  await mark(page, 'first key');
  const press = createTypist(page);
  const answers: Answer[] = [];
  for (let key = 0; key < KEYS; key += 1) {
    answers.push(...(await press(true)));
    await page.waitForTimeout(PAUSE);
  }
  const burstAnswers: Answer[] = [];
  for (let burst = 0; burst < BURSTS; burst += 1) {
    for (let key = 0; key < QUICK_KEYS; key += 1) {
      await press(false);
      await page.waitForTimeout(PAUSE);
    }
    burstAnswers.push(...(await press(true)));
  }
  await mark(page, 'last key');
  const tasks = tasksBetween(await browser.stopTracing(), 'first key', 'last key');
  await page.close();
  return { bytes, answers, burstAnswers, tasks };
}

/** Opens the studio, and places the cursor at the end of the heading. */
async function enterHeading(page: Page, folder: string): Promise<void> {
  await drop(page, [folder]);
  await page.getByRole('heading', { level: 1, name: 'Harbor Tides' }).waitFor();
  await page.getByRole('link', { name: 'Write intro.md' }).first().click();
  const finding = page.locator('section[aria-labelledby="findings"] li', { hasText: TYPED });
  await finding.getByRole('button', { name: /^Line / }).click();
  // The cursor is set a frame later, and would move after an earlier key.
  await page.locator('.cm-focused').waitFor();
  await page.keyboard.press('End');
  await page.waitForTimeout(2000);
}

/** Returns a function that types the next letter, and measures the answer if `isTimed`. */
function createTypist(page: Page): (isTimed: boolean) => Promise<Answer[]> {
  let typed = TYPED;
  return async (isTimed) => {
    const letter = LETTERS.charAt(typed.length % LETTERS.length);
    typed += letter;
    if (isTimed) await watchFor(page, typed);
    await page.keyboard.press(letter);
    if (!isTimed) return [];
    const answer = await timeOfAnswer(page);
    if (answer.updated === Infinity) throw new Error(`${typed} was typed: ${await shown(page)}`);
    return [answer];
  };
}

/** Describes the headings and findings on the page, for an error. */
async function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const preview = document.querySelector<HTMLIFrameElement>('main iframe')?.contentDocument;
    const headings = [...(preview?.querySelectorAll('h2') ?? [])].map((each) => each.textContent);
    const list = document.querySelector('section[aria-labelledby="findings"]');
    return `${headings.join(', ')}; ${list?.textContent}`;
  });
}

async function mark(page: Page, name: string): Promise<void> {
  await page.evaluate((name) => void performance.mark(name), name);
}

interface Watching {
  answer: Promise<Answer>;
}

function timeOfAnswer(page: Page): Promise<Answer> {
  return page.evaluate(() => (globalThis as unknown as Watching).answer);
}

/** Makes the page measure from the next key until preview and findings show the heading. */
async function watchFor(page: Page, heading: string): Promise<void> {
  await page.evaluate((heading) => {
    const preview = document.querySelector<HTMLIFrameElement>('main iframe')?.contentDocument;
    const intro = preview?.querySelector('[data-intro]');
    const list = document.querySelector('section[aria-labelledby="findings"]');
    if (!intro || !list) throw new Error('There is no studio.');
    let pressed = 0;
    const start = (event: KeyboardEvent) => {
      pressed = event.timeStamp;
    };
    addEventListener('keydown', start, { capture: true, once: true });
    const isShown = () =>
      [...intro.querySelectorAll('h2')].some((each) => each.textContent === heading) &&
      (list.textContent ?? '').includes(`"${heading}"`);
    const answer = new Promise<Answer>((resolve) => {
      // Without an answer, the benchmark fails instead of waiting.
      setTimeout(() => resolve({ updated: Infinity, painted: Infinity }), 10_000);
      const paint = (updated: number) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ updated, painted: performance.now() - pressed });
        port2.postMessage('');
      };
      const watch = (target: Node, done: (updated: number) => void) => {
        const observer = new MutationObserver(() => {
          if (!isShown()) return;
          for (const each of observers) each.disconnect();
          done(performance.now() - pressed);
        });
        observer.observe(target, { subtree: true, childList: true, characterData: true });
        return observer;
      };
      // The preview changes within a frame; the list is painted in the next one.
      const inNextFrame = (updated: number) => requestAnimationFrame(() => paint(updated));
      const observers = [watch(intro, paint), watch(list, inNextFrame)];
    });
    Object.assign(globalThis, { answer });
  }, heading);
}

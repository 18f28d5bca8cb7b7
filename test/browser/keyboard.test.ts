import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drop } from './browser.ts';
import { commandLineReport } from './command-line.ts';
import { headingOf, showByFile, TIMEOUT } from './result.ts';
import { samples, setUpStage } from './stage.ts';

const stage = setUpStage();

async function openResult(): Promise<Page> {
  const page = await stage.open();
  await drop(page, [join(samples, 'broken')]);
  await headingOf(page, 'Harbor Tides Connector API');
  return page;
}

/** Waits until what was opened is drawn. */
function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Returns the index of the focused diagnostic, or -1. */
function focused(page: Page): Promise<number> {
  return page
    .locator('[data-diagnostic]')
    .evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
}

describe('with the keyboard alone', () => {
  it('an example can be opened, which focuses its heading', async () => {
    const page = await stage.open();
    const example = page.getByRole('button', { name: 'one with problems' });
    await tabTo(page, () => example.evaluate((button) => button === document.activeElement));
    await page.keyboard.press('Enter');
    await headingOf(page, 'Harbor Tides Connector API');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('Tab reaches the diagnostics, and Enter expands and collapses one', async () => {
    const page = await openResult();
    await tabTo(page, async () => (await focused(page)) === 0);
    const context = page.getByRole('link', { name: 'Why this matters, and how to fix it' });
    await page.keyboard.press('Enter');
    await context.waitFor(TIMEOUT);
    await tabTo(page, () => context.evaluate((link) => link === document.activeElement));
    await tabTo(page, async () => (await focused(page)) === 0, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await context.waitFor({ state: 'detached', ...TIMEOUT });
  });

  it('F8 goes to the next diagnostic, Shift+F8 to the previous one, and both wrap around', async () => {
    const page = await openResult();
    await showByFile(page);
    const { diagnostics } = await commandLineReport(join(samples, 'broken'));
    const last = diagnostics.length - 1;
    await page.locator('[data-diagnostic]').nth(last).waitFor(TIMEOUT);
    await page.getByRole('heading', { level: 1 }).focus();
    const indexes: number[] = [];
    for (const key of ['F8', 'F8', 'F8', 'Shift+F8', 'Shift+F8', 'Shift+F8', 'F8']) {
      await page.keyboard.press(key);
      indexes.push(await focused(page));
    }
    expect(indexes).toEqual([0, 1, 2, 1, 0, last, 0]);
  });

  it('F8 opens the tasks that are closed, first what blocks, then what is asked', async () => {
    const page = await openResult();
    const focusedMark = () =>
      page.evaluate(() => document.activeElement?.textContent?.split(':')[0]);
    const seen = new Set<string | undefined>();
    for (let presses = 0; presses < 120 && !seen.has('Tip'); presses += 1) {
      await page.keyboard.press('F8');
      seen.add(await focusedMark());
    }
    const levels = [...seen].filter((word) => /^(?:Blocks|Asked|Guideline|Tip)$/.test(word ?? ''));
    expect(levels).toEqual(['Blocks', 'Asked', 'Guideline', 'Tip']);
  });

  it('F8 leaves nothing out, however fast it is pressed', async () => {
    const page = await openResult();
    const focusedText = (of: Page) => of.evaluate(() => document.activeElement?.textContent);
    const PRESSES = 40;
    for (let presses = 0; presses < PRESSES; presses += 1) {
      await page.keyboard.press('F8');
      await page.evaluate(nextFrame);
    }
    const slow = await focusedText(page);
    const again = await openResult();
    await again.evaluate((count) => {
      for (let presses = 0; presses < count; presses += 1) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true }));
      }
    }, PRESSES);
    await expect.poll(() => focusedText(again), TIMEOUT).toBe(slow);
  });

  it('a rule can be read, and going back returns to the diagnostic', async () => {
    const page = await openResult();
    const link = page.getByRole('link', { name: 'Why this matters, and how to fix it' });
    for (const key of ['F8', 'F8', 'Enter']) await page.keyboard.press(key);
    await link.waitFor(TIMEOUT);
    await tabTo(page, () => link.evaluate((one) => one === document.activeElement));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'How to fix it' }).waitFor(TIMEOUT);
    await page.goBack();
    await headingOf(page, 'Harbor Tides Connector API');
    await expect
      .poll(() => link.evaluate((one) => one === document.activeElement), TIMEOUT)
      .toBe(true);
  });
});

it('announces the counts once to screen readers', async () => {
  const page = await stage.open();
  const said = await page.evaluateHandle(() => {
    const words: string[] = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[role=status]',
        );
        if (region?.textContent) words.push(region.textContent);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
    return words;
  });
  await page.getByRole('button', { name: 'one with problems' }).click();
  await headingOf(page, 'Harbor Tides Connector API');
  const { verdict } = await commandLineReport(join(samples, 'broken'));
  const counts = `${verdict} Checked as: Verified publisher.`;
  const last = async () => (await said.jsonValue()).at(-1);
  await expect.poll(last, TIMEOUT).toBe(counts);
  expect((await said.jsonValue()).filter((words) => words === counts)).toHaveLength(1);
});

/** Presses Tab until `isThere` returns true. */
async function tabTo(
  page: Page,
  isThere: () => Promise<boolean>,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key);
    if (await isThere()) return;
  }
  throw new Error(`${key} does not get there.`);
}

it('lists the keys on ?, and returns to where the focus was', async () => {
  const page = await openResult();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.getByText('Undo the last change to your files').waitFor(TIMEOUT);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached', ...TIMEOUT });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.getByRole('searchbox', { name: 'Find' }).press('?');
  expect(await dialog.count()).toBe(0);
});

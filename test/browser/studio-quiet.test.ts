import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { complaintsOf, requestsOf } from './quiet.ts';
import { headingOf, PATIENCE } from './result.ts';
import { samples, scratchFolder, setStage } from './stage.ts';
import {
  enterStudio,
  enterStudioWith,
  findingsOf,
  introIn,
  openStudioWith,
  replaceText,
  saved,
  textOf,
} from './studio.ts';

const stage = setStage();
const scratch = scratchFolder();

const troubled = '# Harbor Tides\n\n<b>Tides</b> and ![](a.png) and [x](http://x.example).\n';

/** Does all that can be done in the studio. */
async function useStudio(page: Page): Promise<void> {
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('\n## Prices\n\nNone.');
  await introIn(page).getByText('None.').waitFor(PATIENCE);
  await page.keyboard.press('F8');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('None');
  await page.keyboard.press('Escape');
  await page.locator('.cm-lint-marker').first().hover();
  await page.locator('.cm-tooltip-lint').waitFor(PATIENCE);
  await replaceText(page, troubled);
  const fix = findingsOf(page).locator('summary').first();
  await fix.click(PATIENCE);
  await findingsOf(page).getByRole('button', { name: 'Apply' }).first().click();
  await page.getByText('Start again from').click();
  await page.getByRole('button', { name: 'The empty template' }).click();
  await page.getByLabel('The intro alone').check();
  await page.getByText('Draft kept in this browser').waitFor(PATIENCE);
  await saved(page, 'Save the page');
  await saved(page, 'Save intro.md');
}

/** The same, with the good sample. */
async function useStudioOfSample(page: Page): Promise<void> {
  await enterStudioWith(page, join(samples, 'good'), 'Harbor Tides');
  await useStudio(page);
}

it('asks for nothing, whatever is done in the studio', async () => {
  const { using, served } = await requestsOf(stage, useStudioOfSample);
  expect(using).toEqual([]);
  expect(served).toEqual([]);
});

it('keeps to the policy of the page, and has nothing to complain of', async () => {
  expect(await complaintsOf(stage, useStudioOfSample)).toEqual([]);
});

describe('whoever cannot see or point', () => {
  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('finds no fault in the %s at a width of %d', async (colorScheme, width) => {
    const folder = join(scratch, `faulty-${width}`);
    const options = { colorScheme, viewport: { width, height: 900 } };
    const page = await openStudioWith(stage, folder, { 'intro.md': troubled }, options);
    await page.locator('.cm-lintRange').first().waitFor(PATIENCE);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByText('Start again from').click();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('heading', { name: 'intro.md', exact: true }).first().click();
    if (width < 800) await page.getByRole('radio', { name: 'What remains' }).check();
    for (const fix of await findingsOf(page).locator('summary').all()) await fix.click();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('can do everything with the keys', async () => {
    const page = await stage.open({ viewport: { width: 390, height: 800 } });
    await enterStudio(page);
    await textOf(page).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('Tides.\n\n### FAQ\n\nNone.\n');
    await findingsOf(page).filter({ hasText: 'FAQ' }).first().waitFor({ state: 'attached' });
    await page.keyboard.press('F8');
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('ControlOrMeta+.');
      const apply = page.getByRole('button', { name: 'Apply' }).first();
      if (await apply.isVisible()) break;
      await page.keyboard.press('F8');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page).isVisible(), PATIENCE).toBe(true);
    await expect
      .poll(async () => (await page.locator('.cm-line').allTextContents()).join('\n'), PATIENCE)
      .not.toBe('Tides.\n\n### FAQ\n\nNone.\n');
  });
});

it('works after one visit with the server gone, also where the studio was never opened', async () => {
  const visitor = await stage.visitor();
  const first = await visitor.newPage();
  await first.goto(stage.site.url);
  await first.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await first.close();
  await stage.site.close();
  const page = await visitor.newPage();
  await page.goto(`${stage.site.url}#/intro`);
  await headingOf(page, 'intro.md');
  await enterStudio(page);
  await useStudio(page);
});

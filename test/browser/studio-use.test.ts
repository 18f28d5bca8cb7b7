import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import { drop } from './browser.ts';
import { consoleMessagesOf, requestsOf } from './record-page.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { samples } from './stage.ts';
import {
  enterStudio,
  enterStudioWith,
  findingsOf,
  introIn,
  replaceText,
  saved,
  setUpStudio,
  textOf,
} from './studio.ts';
import { visitorOffline } from './visit.ts';

const { stage, openWith } = setUpStudio();

const faultyIntro = '# Harbor Tides\n\n<b>Tides</b> and ![](a.png) and [x](http://x.example).\n';

/** Uses every feature of the studio. */
async function useStudio(page: Page): Promise<void> {
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('\n## Prices\n\nNone.');
  await introIn(page).getByText('None.').waitFor(TIMEOUT);
  await page.keyboard.press('F8');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('None');
  await page.keyboard.press('Escape');
  await page.locator('.cm-lint-marker').first().hover();
  await page.locator('.cm-tooltip-lint').waitFor(TIMEOUT);
  await replaceText(page, faultyIntro);
  const fix = findingsOf(page).locator('summary').first();
  await fix.click(TIMEOUT);
  await findingsOf(page).getByRole('button', { name: 'Apply' }).first().click();
  await page.getByText('Replace text with…').click();
  await page.getByRole('button', { name: 'Empty template' }).click();
  await page.getByLabel('Intro only').check();
  await page.getByText('Draft saved in this browser').waitFor(TIMEOUT);
  await saved(page, 'Export preview');
  await saved(page, 'Save intro.md');
}

/** The same, with the good sample. */
async function useStudioWithSample(page: Page): Promise<void> {
  await enterStudioWith(page, join(samples, 'good'), 'Harbor Tides');
  await useStudio(page);
}

it('sends no requests, whatever the user does in the studio', async () => {
  const { using, served } = await requestsOf(stage, useStudioWithSample);
  expect(using).toEqual([]);
  expect(served).toEqual([]);
});

it('breaks no policy and logs nothing to the console', async () => {
  expect(await consoleMessagesOf(stage, useStudioWithSample)).toEqual([]);
});

describe('accessibility', () => {
  it.each([1440, 390])('has no violations, light and dark, at a width of %d', async (width) => {
    const page = await openWith(faultyIntro, {}, { viewport: { width, height: 900 } });
    await page.locator('.cm-lintRange').first().waitFor(TIMEOUT);
    await expectAccessible(page);
    await page.getByText('Replace text with…').click();
    await expectAccessible(page);
    await page.getByRole('heading', { name: 'intro.md', exact: true }).first().click();
    if (width < 800) await page.getByRole('radio', { name: 'Findings' }).check();
    for (const fix of await findingsOf(page).locator('summary').all()) await fix.click();
    await expectAccessible(page);
  });

  it('everything works with the keyboard', async () => {
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
    await expect.poll(() => textOf(page).isVisible(), TIMEOUT).toBe(true);
    await expect
      .poll(async () => (await page.locator('.cm-line').allTextContents()).join('\n'), TIMEOUT)
      .not.toBe('Tides.\n\n### FAQ\n\nNone.\n');
  });
});

it('gives the connector what was written, and offers it again with the files of before', async () => {
  const page = await stage.open();
  const name = 'Harbor Tides Connector API';
  await enterStudioWith(page, join(samples, 'broken'), name);
  await replaceText(page, faultyIntro);
  await page.getByRole('link', { name: 'Connector Preflight' }).first().click();
  await page.getByText('Wrote intro.md.', { exact: true }).first().waitFor(TIMEOUT);
  const file = page.getByRole('button', { name: 'intro.md', exact: true });
  await file.waitFor(TIMEOUT);
  await page.getByRole('combobox', { name: /^File/ }).selectOption('intro.md');
  expect(await page.locator('[data-task]').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await drop(page, [join(samples, 'broken')]);
  await headingOf(page, name);
  await page.getByText('It is not among your files.').waitFor(TIMEOUT);
  expect(await file.count()).toBe(0);
  await page.getByRole('button', { name: 'Add it to your files' }).click();
  await file.waitFor(TIMEOUT);
  await page.getByText('It is not among your files.').waitFor({ state: 'detached', ...TIMEOUT });
});

it('works without the server after one visit, even if the studio was never opened', async () => {
  const { context, url } = await visitorOffline(stage);
  const page = await context.newPage();
  await page.goto(`${url}#/intro`);
  await headingOf(page, 'intro.md');
  await enterStudio(page);
  await useStudio(page);
});

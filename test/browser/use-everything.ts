import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { drop } from './browser.ts';
import { downloadArchive, headingOf, showByFile, TIMEOUT } from './result.ts';
import { fixtures } from './stage.ts';
import { enterSubmit, openStep } from './submit.ts';

/** From the empty page, uses every feature for a connector. Ends on the page of a rule. */
export async function useEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'one with problems' }).click();
  await headingOf(page, 'Harbor Tides Connector API');
  await drop(page, [join(fixtures, 'repository')]);
  await page.getByText('All checked.').waitFor(TIMEOUT);
  await drop(page, [join(fixtures, 'night-bus')]);
  await headingOf(page, 'Night Bus');
  expect(await (await downloadArchive(page)).failure()).toBeNull();
  await enterSubmit(page);
  await openStep(page, 'publish');
  await page.getByLabel('Published on').fill('2026-11-30');
  await page.getByText('1 to 2 December 2026').waitFor(TIMEOUT);
  await page.getByRole('link', { name: 'Back to the result' }).click();
  await headingOf(page, 'Night Bus');
  await page.getByRole('radio', { name: 'Custom connector' }).check();
  await page.getByText('Checked as: Custom connector.').waitFor(TIMEOUT);
  await showByFile(page);
  await page.locator('[data-diagnostic]').first().click();
  await page.getByRole('link', { name: 'Why this matters, and how to fix it' }).click();
  await page.getByRole('heading', { name: 'How to fix it' }).waitFor(TIMEOUT);
  await page.getByRole('link', { name: 'All rules' }).click();
  await headingOf(page, 'Rules');
  await page.locator('a[href^="#/rules/"]').last().click();
  await page.getByRole('heading', { name: 'How to fix it' }).waitFor(TIMEOUT);
}

import type { Locator, Page } from 'playwright-core';
import { TIMEOUT } from './result.ts';

/** Goes from the result to the page Submit, and waits for its steps. */
export async function enterSubmit(page: Page): Promise<void> {
  const panel = page.getByRole('region', { name: /^Archive/ });
  await panel.getByRole('link', { name: 'Submit' }).click(TIMEOUT);
  await page.getByRole('heading', { name: 'All steps' }).waitFor(TIMEOUT);
}

/** Returns the row of a step, by its id. */
export function stepOf(page: Page, id: string): Locator {
  return page.locator(`[data-step="${id}"]`);
}

/** Opens a step, and returns its row. */
export async function openStep(page: Page, id: string): Promise<Locator> {
  const row = stepOf(page, id);
  await row.locator('summary').first().click();
  return row;
}

/** Chooses another road by its title. */
export async function chooseRoad(page: Page, title: string): Promise<void> {
  await page.getByText('Choose another road').click();
  await page.getByRole('radio', { name: title }).check();
  await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor(TIMEOUT);
}

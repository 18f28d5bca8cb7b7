import type { Download, Page } from 'playwright-core';
import type { Counts } from '../../src/core/contract/report.ts';

/** A diagnostic in the words that the page shows. */
export interface Shown {
  readonly severity: string;
  readonly message: string;
  readonly place: string;
}

/** How long a condition may take to come true on a machine that has much else to do. */
export const PATIENCE = { timeout: 30_000 };

/** Waits for the heading of first rank with that name: that of a result is the connector's. */
export function headingOf(page: Page, name: string): Promise<void> {
  return page.getByRole('heading', { level: 1, name, exact: true }).waitFor(PATIENCE);
}

/** The counts at the head of the result. */
export async function shownCounts(page: Page): Promise<Counts> {
  const words = await page.getByRole('group', { name: 'Show only' }).getByRole('button').all();
  const [error, warning, info] = await Promise.all(words.map((button) => button.textContent()));
  return { error: numberIn(error), warning: numberIn(warning), info: numberIn(info) };
}

/** All diagnostics that are drawn, in the order in which they stand. */
export function shownDiagnostics(page: Page): Promise<Shown[]> {
  return page.locator('[data-diagnostic]').evaluateAll((summaries) =>
    summaries.map((summary) => {
      const [message, meta] = summary.querySelectorAll(':scope > span > span');
      const [, severity = '', words = ''] = /^(\w+): (.*)$/s.exec(message?.textContent ?? '') ?? [];
      return { severity, message: words, place: meta?.firstElementChild?.textContent ?? '' };
    }),
  );
}

/** Takes the archive away, insisting where errors hold it back. */
export async function takeArchive(page: Page): Promise<Download> {
  const insist = page.getByLabel(/^Download anyway/);
  if ((await insist.count()) > 0) await insist.check();
  const [archive] = await Promise.all([
    page.waitForEvent('download', PATIENCE),
    page.getByRole('button', { name: /^Download / }).click(),
  ]);
  return archive;
}

function numberIn(words: string | null | undefined): number {
  return Number(/[\d,]+/.exec(words ?? '')?.[0].replace(',', ''));
}

import type { Download, Page } from 'playwright-core';
import type { Counts } from '../../src/core/contract/report.ts';

/** A diagnostic as the page shows it. */
export interface Shown {
  readonly severity: string;
  readonly message: string;
  readonly position: string;
}

/** How long to wait for a condition on a busy machine. */
export const TIMEOUT = { timeout: 30_000 };

/** Waits for the `h1` with this name. For a result, it is the connector's name. */
export function headingOf(page: Page, name: string): Promise<void> {
  return page.getByRole('heading', { level: 1, name, exact: true }).waitFor(TIMEOUT);
}

/** Returns the counts at the top of the result. */
export async function shownCounts(page: Page): Promise<Counts> {
  const buttons = await page.getByRole('group', { name: 'Show only' }).getByRole('button').all();
  const [error, warning, info] = await Promise.all(buttons.map((button) => button.textContent()));
  return { error: numberIn(error), warning: numberIn(warning), info: numberIn(info) };
}

/** Returns all rendered diagnostics in order. */
export function shownDiagnostics(page: Page): Promise<Shown[]> {
  return page.locator('[data-diagnostic]').evaluateAll((summaries) =>
    summaries.map((summary) => {
      const [message, meta] = summary.querySelectorAll(':scope > span > span');
      const [, severity = '', words = ''] = /^(\w+): (.*)$/s.exec(message?.textContent ?? '') ?? [];
      return { severity, message: words, position: meta?.firstElementChild?.textContent ?? '' };
    }),
  );
}

/** Downloads the archive, and confirms first if there are errors. */
export async function downloadArchive(page: Page): Promise<Download> {
  const confirm = page.getByLabel(/^Download anyway/);
  if ((await confirm.count()) > 0) await confirm.check();
  const [archive] = await Promise.all([
    page.waitForEvent('download', TIMEOUT),
    page.getByRole('button', { name: /^Download / }).click(),
  ]);
  return archive;
}

function numberIn(text: string | null | undefined): number {
  return Number(/[\d,]+/.exec(text ?? '')?.[0].replace(',', ''));
}

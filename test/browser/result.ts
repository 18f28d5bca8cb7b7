import type { Download, Page } from 'playwright-core';
import type { Consequence } from '../../src/core/contract/consequence.ts';

/** A diagnostic as the page shows it. */
export interface Shown {
  readonly consequence: string;
  readonly message: string;
  readonly position: string;
}

/** How long to wait for a condition on a busy machine. */
export const TIMEOUT = { timeout: 30_000 };

/** Waits for the `h1` with this name. For a result, it is the connector's name. */
export function headingOf(page: Page, name: string): Promise<void> {
  return page.getByRole('heading', { level: 1, name, exact: true }).waitFor(TIMEOUT);
}

/** Returns how many tasks there are of each consequence, as the top of the result says. */
export async function shownCounts(page: Page): Promise<Readonly<Record<Consequence, number>>> {
  const buttons = await page.getByRole('group', { name: 'Show only' }).getByRole('button').all();
  const [blocks, asked, guideline, tip] = await Promise.all(
    buttons.map(async (button) => numberIn(await button.textContent())),
  );
  return { blocks: blocks ?? 0, asked: asked ?? 0, guideline: guideline ?? 0, tip: tip ?? 0 };
}

/** Arranges the findings by file, so that each is shown. */
export async function showByFile(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'By file' }).check();
}

/** Returns all rendered diagnostics in order. */
export function shownDiagnostics(page: Page): Promise<Shown[]> {
  return page.locator('[data-diagnostic]').evaluateAll((summaries) =>
    summaries.map((summary) => {
      const [message, meta] = summary.querySelectorAll(':scope > span > span');
      const [, consequence = '', words = ''] =
        /^(\w+): (.*)$/s.exec(message?.textContent ?? '') ?? [];
      return { consequence, message: words, position: meta?.firstElementChild?.textContent ?? '' };
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

import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { countConsequences } from '../../src/ui/base/consequences.ts';
import { formatTaskCounts } from '../../src/ui/base/wording.ts';
import { drop } from './browser.ts';
import { commandLineReports, expectResult } from './command-line.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { fixtures, setUpStage } from './stage.ts';

const stage = setUpStage();
const repository = join(fixtures, 'repository');

it('lists the connectors of a folder tree with their counts, and files that belong to none', async () => {
  const page = await stage.open();
  await drop(page, [repository]);
  await headingOf(page, '2 connectors');
  const reports = await commandLineReports(repository);
  const rows = page.getByRole('region', { name: '2 connectors' }).locator('ol > li');
  const counts = reports.map((report) =>
    formatTaskCounts(countConsequences(report.tasks)).replaceAll(',', ''),
  );
  await expect.poll(() => countsIn(rows), TIMEOUT).toEqual(counts);
  await page.getByText('Not part of any connector: 1 item').click();
  await page.getByText('repository/README.md').waitFor();
});

it('opens one of them, goes back to the list, and opens another', async () => {
  const page = await stage.open();
  await drop(page, [repository]);
  for (const report of await commandLineReports(repository)) {
    await headingOf(page, '2 connectors');
    const name = report.name.replace(' (Independent Publisher)', '');
    await page.getByRole('link', { name }).click();
    await expectResult(page, report);
    await page.getByRole('link', { name: 'All 2 connectors' }).click();
  }
  await headingOf(page, '2 connectors');
});

it('follows the browser back and forward', async () => {
  const page = await stage.open();
  await drop(page, [repository]);
  await headingOf(page, '2 connectors');
  await page.getByRole('link', { name: 'Lost Parcel' }).click();
  await headingOf(page, 'Lost Parcel');
  await page.goBack();
  await headingOf(page, '2 connectors');
  await page.goForward();
  await headingOf(page, 'Lost Parcel');
});

/** Returns the visible counts of each row. */
async function countsIn(rows: Locator): Promise<string[]> {
  const texts = await rows.locator('> :last-child').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { countConsequences } from '../../src/ui/base/consequences.ts';
import { drop, pathOf } from './browser.ts';
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
  const counts = reports.map(({ tasks }) => {
    const { blocks, asked } = countConsequences(tasks);
    return [blocks, asked].map(String);
  });
  await expect.poll(() => countsIn(page), TIMEOUT).toEqual(counts);
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

it('sorts, filters by a frequent task, and exports what is shown', async () => {
  const page = await stage.open();
  await drop(page, [repository]);
  await page.getByText('All checked.').waitFor(TIMEOUT);
  const names = () => page.getByRole('rowheader').locator('a').allTextContents();
  const dropped = await names();
  const nameHeading = page.getByRole('columnheader', { name: 'Name' });
  for (const [order, expected] of [
    ['ascending', dropped.toSorted()],
    ['descending', dropped.toSorted().reverse()],
    [null, dropped],
  ] as const) {
    await nameHeading.getByRole('button').click();
    expect(await nameHeading.getAttribute('aria-sort')).toBe(order);
    expect(await names()).toEqual(expected);
  }
  await page
    .getByRole('region', { name: 'Most frequent' })
    .getByText('successful response')
    .click();
  await expect.poll(names, TIMEOUT).toEqual(['Bird Count (Independent Publisher)']);
  const [saved] = await Promise.all([
    page.waitForEvent('download', TIMEOUT),
    page.getByRole('button', { name: 'Export as CSV' }).click(),
  ]);
  const lines = readFileSync(await pathOf(saved), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^"Bird Count \(Independent Publisher\)",/);
});

/** Returns what blocks and what is asked in each row. */
async function countsIn(page: Page): Promise<string[][]> {
  const rows = await page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all();
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.getByRole('cell').allTextContents();
      return cells.slice(1, 3).map((text) => text.split(' ')[0] ?? '');
    }),
  );
}

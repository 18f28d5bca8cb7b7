import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { connectorApi } from '../../src/core/service/connector-api.ts';
import { drop, pathOf } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { samples, setUpStage } from './stage.ts';

const stage = setUpStage();

async function openBroken(): Promise<Page> {
  const page = await stage.open({ viewport: { width: 1440, height: 900 } });
  await drop(page, [join(samples, 'broken')]);
  await headingOf(page, 'Harbor Tides Connector API');
  return page;
}

const taskOf = (page: Page, title: string) => page.locator('[data-task]', { hasText: title });

it('makes a square icon in the color that the user chooses', async () => {
  const page = await openBroken();
  const task = taskOf(page, 'Make each side of the icon');
  await task.click();
  await page.getByText('Make a square icon without transparency').first().click();
  await page.getByLabel('Background').first().fill('#0b6355');
  await page.getByRole('button', { name: 'Use this icon' }).first().click();
  await page.getByText('Made a new icon.png.', { exact: true }).first().waitFor(TIMEOUT);
  await expect.poll(() => task.count(), TIMEOUT).toBe(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect.poll(() => task.count(), TIMEOUT).toBe(1);
});

it('shows the icon beside the list, and takes its color as the brand color', async () => {
  const page = await openBroken();
  const opener = page.getByRole('button', { name: 'icon.png', exact: true });
  await opener.click();
  const pane = page.getByRole('region', { name: 'icon.png' });
  await pane.getByText('Scale each side of the icon').waitFor(TIMEOUT);
  await pane.getByText('Certification refuses white as a brand color.').waitFor(TIMEOUT);
  await drop(page, [join(samples, 'good/icon.png')]);
  await pane.getByRole('button', { name: /^Set to #/ }).click(TIMEOUT);
  await page
    .getByText(/^Set iconBrandColor to #[0-9a-f]{6}\.$/)
    .first()
    .waitFor(TIMEOUT);
  await pane.getByText('The same as the edge.').waitFor(TIMEOUT);
  await page.keyboard.press('Control+z');
  await pane.getByRole('button', { name: /^Set to #/ }).waitFor(TIMEOUT);
  await pane.getByRole('button', { name: 'Close the icon' }).click();
  await expect.poll(() => opener.evaluate((each) => each === document.activeElement)).toBe(true);
});

it('makes all safe fixes after showing them, and takes them back with the keyboard', async () => {
  const page = await openBroken();
  const blocking = page.getByRole('button', { name: /block$/ });
  const before = await blocking.textContent();
  await page.getByRole('button', { name: /^Fix everything safe/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Fix everything that is safe' });
  await dialog.getByText('"x-ms-url-encoding": "single"').waitFor(TIMEOUT);
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await page
    .getByText(/^Fixed \d+ places\.$/)
    .first()
    .waitFor(TIMEOUT);
  await expect.poll(() => blocking.textContent(), TIMEOUT).not.toBe(before);
  await page.keyboard.press('Control+z');
  await page
    .getByText(/^Undone: fixed \d+ places\.$/)
    .first()
    .waitFor(TIMEOUT);
  await expect.poll(() => blocking.textContent(), TIMEOUT).toBe(before);
});

it('ignores a task with a reason, and reports it again', async () => {
  const page = await openBroken();
  const task = taskOf(page, 'Use each operationId only once');
  await page.getByRole('button', { name: /^Ignore this task… Use each operationId/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Ignore this?' });
  await dialog.getByRole('textbox').fill('The reviewer agreed.');
  await page.keyboard.press('Enter');
  await expect.poll(() => task.count(), TIMEOUT).toBe(0);
  await page.getByText(/^Ignored \(/).click();
  await page.getByText('Reason: The reviewer agreed.').waitFor(TIMEOUT);
  await page.getByRole('button', { name: /^Report it again/ }).click();
  await expect.poll(() => task.count(), TIMEOUT).toBe(1);
});

it('saves the report that the command line writes', async () => {
  const page = await openBroken();
  await page.locator('summary', { hasText: 'Report' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', TIMEOUT),
    page.getByRole('button', { name: 'Save the report as Markdown' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-report\.md$/);
  expect(readFileSync(await pathOf(download), 'utf8')).toBe(await markdownOf('broken'));
});

/** The report that the same code writes outside of the browser. */
async function markdownOf(name: string): Promise<string> {
  const names = readdirSync(join(samples, name));
  const files = names.map((file) => {
    return [`${name}/${file}`, new Uint8Array(readFileSync(join(samples, name, file)))] as const;
  });
  const opened = await connectorApi.open(new Map(files));
  const [source] = opened.ok ? opened.value.connectors : [];
  if (source === undefined) throw new Error(`${name} is no connector.`);
  const report = await connectorApi.check(source, 'auto');
  const { bytes } = await connectorApi.writeReport([report], 'markdown');
  return new TextDecoder().decode(bytes);
}

it.each([320, 768, 1024])(
  'fits into a window of %i pixels, also with an open file',
  async (width) => {
    const page = await openBroken();
    await page.setViewportSize({ width, height: 900 });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'apiProperties.json' }).first().click();
    await page.locator('.cm-line').first().waitFor(TIMEOUT);
    expect(await overflow()).toBeLessThanOrEqual(0);
  },
);

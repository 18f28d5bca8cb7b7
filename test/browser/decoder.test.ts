import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import { drop } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { samples, setUpStage } from './stage.ts';
import { visit } from './visit.ts';

const stage = setUpStage();
const MESSAGES = [
  "##[error]The 'x-ms-summary' property is required. ValuePath: /paths/~1stations~1{stationId}~1tides/get/parameters/1",
  'Please add stackOwner property.',
  'The tide tables lack a harbor.',
].join('\n\n');
/** Guidelines are folded away in the result. */
const ABOUT_A_GUIDELINE = '5000.3.1.6 The connector must use https.';

async function explain(page: Page, text: string): Promise<void> {
  await page.getByLabel('Message', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Explain' }).click();
  await page.getByRole('status').getByText('understood').waitFor(TIMEOUT);
}

/** Waits until the finding at this place is open, in view and focused. */
async function expectFocusAt(page: Page, place: string): Promise<void> {
  const finding = page.locator('[data-diagnostic]:focus');
  await finding.getByText(place).waitFor(TIMEOUT);
  const isShown = finding.evaluate((summary) => {
    const { top, bottom } = summary.getBoundingClientRect();
    const isOpen =
      summary.parentElement instanceof HTMLDetailsElement && summary.parentElement.open;
    return isOpen && top >= 0 && bottom <= innerHeight;
  });
  expect(await isShown).toBe(true);
}

describe('a pasted message', () => {
  it('is explained from the start page, without a connector', async () => {
    const page = await stage.open();
    await page.getByRole('link', { name: 'Got a message? Paste it' }).click();
    await headingOf(page, 'Got a message? Paste it');
    await explain(page, MESSAGES);
    await page.getByText('2 of 3 messages understood.').waitFor(TIMEOUT);
    await page.getByRole('link', { name: 'Name the owner of the service.' }).waitFor();
    await page.getByRole('heading', { name: 'Not understood' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/decode');
  });

  it('is compared with the open connector, and leads to the finding', async () => {
    const page = await stage.open();
    await drop(page, [join(samples, 'broken')]);
    await headingOf(page, 'Harbor Tides Connector API');
    await page.getByLabel('Find').fill('nothing has this');
    await page.getByText('Nothing matches.').waitFor(TIMEOUT);
    await page.getByRole('link', { name: 'Got a message? Paste it' }).click();
    await explain(page, MESSAGES);
    await page.getByText('Your files still have this.').first().waitFor(TIMEOUT);
    await page.getByRole('link', { name: 'apiDefinition.swagger.json:77:21' }).click();
    await expectFocusAt(page, 'apiDefinition.swagger.json:77:21');
    await page.getByRole('link', { name: 'Got a message? Paste it' }).click();
    await explain(page, ABOUT_A_GUIDELINE);
    await page.getByRole('link', { name: 'apiDefinition.swagger.json:15:9' }).click();
    await expectFocusAt(page, 'apiDefinition.swagger.json:15:9');
  });

  it('is taken from the list of rules, with the keyboard', async () => {
    const page = await stage.open();
    await page.getByRole('link', { name: 'Rules' }).click();
    await page.getByLabel('Got a message? Paste it').fill('Please add stackOwner property.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('1 of 1 message understood.').waitFor(TIMEOUT);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('can be reported if the files do not show it', async () => {
    const page = await stage.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await drop(page, [join(samples, 'good')]);
    await headingOf(page, 'Harbor Tides');
    await page.getByRole('link', { name: 'Got a message? Paste it' }).click();
    await explain(page, "The 'contact' property is required.");
    await page.getByRole('button', { name: 'Copy a report' }).click();
    await page.getByText('Copied: the report').waitFor(TIMEOUT);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      "Message: The 'contact' property is required.\nRules: contact-required",
    );
  });

  it('is explained and compared without the server', async () => {
    const visitor = await stage.newContext({ serviceWorkers: 'allow' });
    await visit(visitor, stage.site.url);
    await visitor.setOffline(true);
    const page = await visitor.newPage();
    await page.goto(stage.site.url);
    await drop(page, [join(samples, 'broken')]);
    await headingOf(page, 'Harbor Tides Connector API');
    await page.getByRole('link', { name: 'Got a message? Paste it' }).click();
    await explain(page, MESSAGES);
    await page.getByText('Your files still have this.').first().waitFor(TIMEOUT);
    await page.getByRole('link', { name: 'apiDefinition.swagger.json:77:21' }).click();
    await expectFocusAt(page, 'apiDefinition.swagger.json:77:21');
  });

  it('fits a phone and has no axe violations, light and dark', async () => {
    const page = await stage.open({ viewport: { width: 390, height: 844 } });
    await drop(page, [join(samples, 'broken')]);
    await headingOf(page, 'Harbor Tides Connector API');
    await page.getByRole('link', { name: 'Got a message? Paste it' }).click();
    await explain(page, MESSAGES);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });
});

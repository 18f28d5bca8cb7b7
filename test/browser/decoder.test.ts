import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { drop } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { samples, setUpStage } from './stage.ts';

const stage = setUpStage();
const MESSAGES = [
  "##[error]The 'x-ms-summary' property is required. ValuePath: /paths/~1stations~1{stationId}~1tides/get/parameters/1",
  'Please add stackOwner property.',
  'The tide tables lack a harbor.',
].join('\n\n');

async function explain(page: Page, text: string): Promise<void> {
  await page.getByLabel('Message', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Explain' }).click();
  await page.getByRole('status').getByText('understood').waitFor(TIMEOUT);
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

  it('is compared with the open connector, and leads back to it', async () => {
    const page = await stage.open();
    await drop(page, [join(samples, 'broken')]);
    await headingOf(page, 'Harbor Tides Connector API');
    await page.getByRole('link', { name: 'Got a message? Paste it' }).click();
    await explain(page, MESSAGES);
    await page.getByText('Your files still have this.').first().waitFor(TIMEOUT);
    await page.getByRole('link', { name: 'apiDefinition.swagger.json:77:21' }).click();
    await headingOf(page, 'Harbor Tides Connector API');
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

  it.each(['light', 'dark'] as const)(
    'fits a phone and has no axe violations, %s',
    async (scheme) => {
      const page = await stage.open({ colorScheme: scheme, viewport: { width: 390, height: 844 } });
      await drop(page, [join(samples, 'broken')]);
      await headingOf(page, 'Harbor Tides Connector API');
      await page.getByRole('link', { name: 'Got a message? Paste it' }).click();
      await explain(page, MESSAGES);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      );
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { corpusFolder, corpusNote, hasCorpus } from '../corpus.ts';
import { drop, pathOf } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { setUpStage } from './stage.ts';

const stage = setUpStage();

const folder = join(corpusFolder, 'certified-connectors/ElfsquadProductConfigurator');
const FILE = 'apiDefinition.swagger.json';

async function openForm(): Promise<Page> {
  const page = await stage.open();
  await drop(page, [folder]);
  await headingOf(page, 'Elfsquad Product Configurator');
  const form = page
    .getByRole('button', { name: /^Write [\d]+ texts: Give each parameter/ })
    .first();
  await form.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor(TIMEOUT);
  return page;
}

/** Returns the API definition as it is packed now. */
async function packedDefinition(page: Page): Promise<string> {
  await page.getByLabel(/^Download anyway/).check();
  const [download] = await Promise.all([
    page.waitForEvent('download', TIMEOUT),
    page.getByRole('button', { name: /^Download / }).click(),
  ]);
  const { default: Zip } = await import('jszip');
  const zip = await Zip.loadAsync(readFileSync(await pathOf(download)));
  return (await zip.file(FILE)?.async('string')) ?? '';
}

describe.skipIf(!hasCorpus)(`answers in the form${corpusNote}`, () => {
  it('change only the intended bytes, with the keyboard alone', async () => {
    const page = await openForm();
    const texts = ['Subcategory Wanted', 'Category Deleted'];
    await page.keyboard.type(texts[0] ?? '');
    await page.keyboard.press('Tab');
    await page.keyboard.type(texts[1] ?? '');
    await page.keyboard.press('Enter');
    await page.getByText('Wrote 2 texts.').first().waitFor(TIMEOUT);
    await page.getByRole('dialog').waitFor({ state: 'detached', ...TIMEOUT });

    const before = readFileSync(join(folder, FILE), 'utf8');
    const after = await packedDefinition(page);
    const added = texts.map((text) => {
      const [member] = new RegExp(`,\\s*"x-ms-summary": "${text}"`).exec(after) ?? [];
      return member ?? 'missing';
    });
    const without = added.reduce((text, member) => text.replace(member, ''), after);
    expect(without).toBe(before);
  });

  it('are not lost without asking', async () => {
    const page = await openForm();
    await page.keyboard.type('Subcategory Id');
    await page.keyboard.press('Escape');
    await page.getByText('1 text would be lost.').waitFor(TIMEOUT);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save 1 text' }).waitFor(TIMEOUT);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached', ...TIMEOUT });
    expect(await page.getByText(/^Wrote/).count()).toBe(0);
  });

  it('are checked while they are typed', async () => {
    const page = await openForm();
    await page.keyboard.type('the id');
    await page.getByRole('dialog').getByText('in title case, as in "The Id"').waitFor(TIMEOUT);
  });
});

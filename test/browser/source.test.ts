import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drop } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { samples, scratchFolder, setUpStage } from './stage.ts';

const stage = setUpStage();
const scratch = scratchFolder();
const WIDE = { viewport: { width: 1440, height: 900 } };

/** Opens a copy of the broken sample, with these files replaced. */
async function openBroken(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options = WIDE,
): Promise<Page> {
  const folder = mkdtempSync(join(scratch, 'connector-'));
  cpSync(join(samples, 'broken'), folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const page = await stage.open(options);
  await drop(page, [folder]);
  await headingOf(page, 'Harbor Tides Connector API');
  return page;
}

const sample = (name: string) => readFileSync(join(samples, 'broken', name), 'utf8');
const fileButton = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens a file from the list of files, and returns its text field. */
async function openFile(page: Page, name: string): Promise<Locator> {
  await fileButton(page, name).click();
  const text = page.getByRole('textbox', { name: `Text of ${name}` });
  await text.waitFor(TIMEOUT);
  return text;
}

/** Opens the task with this title, and returns its first place. */
async function firstPlace(page: Page, title: string | RegExp): Promise<Locator> {
  const task = page.locator('li', { has: page.locator('[data-task]', { hasText: title }) });
  await task.locator('[data-task]').click();
  const place = task.locator('[data-diagnostic]').first();
  await place.waitFor(TIMEOUT);
  return place;
}

it('opens a file beside the list, with the places of its tasks marked', async () => {
  const page = await openBroken();
  const text = await openFile(page, 'apiProperties.json');
  await page.locator('.cm-lintRange').first().waitFor(TIMEOUT);
  await page.locator('.cm-lint-marker').first().waitFor(TIMEOUT);
  const [list, file] = await Promise.all([
    page.locator('[data-task]').first().boundingBox(),
    text.boundingBox(),
  ]);
  expect(list?.x).toBeLessThan(file?.x ?? 0);
  await page.getByRole('button', { name: 'Close the file' }).click();
  await text.waitFor({ state: 'detached', ...TIMEOUT });
  await page.getByRole('heading', { name: 'Archive for your solution' }).waitFor(TIMEOUT);
});

it('marks the lines in forced colors too', async () => {
  const page = await openBroken();
  await openFile(page, 'apiDefinition.swagger.json');
  await page.emulateMedia({ forcedColors: 'active' });
  const colorOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  for (const severity of ['error', 'warning']) {
    expect(await colorOf(`.cm-lint-marker-${severity}`)).not.toBe(await colorOf('.cm-gutters'));
  }
});

it('edits the file at a place of the list, and checks it again', async () => {
  const page = await openBroken();
  const place = await firstPlace(page, /^Asked: Complete the publisher/);
  await place.click();
  await page.getByRole('button', { name: 'Edit the file' }).click();
  await page.locator('.cm-focused').waitFor(TIMEOUT);
  await page.locator('li[aria-current=true]').waitFor(TIMEOUT);
});

it('takes what is typed for an edit, which Undo takes back in the editor and outside', async () => {
  const [first] = sample('apiProperties.json').split(/\r?\n/);
  const page = await openBroken();
  const text = await openFile(page, 'apiProperties.json');
  await text.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type(' ');
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await expect.poll(() => undo.getAttribute('title'), TIMEOUT).toBe('Edited apiProperties.json');
  await page.keyboard.press('ControlOrMeta+z');
  const firstLine = page.locator('.cm-line').first();
  await expect.poll(() => firstLine.textContent(), TIMEOUT).toBe(first);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => firstLine.textContent(), TIMEOUT).toBe(` ${first}`);
});

it('keeps the list while a word is half written, and says so', async () => {
  const page = await openBroken();
  const tasks = page.locator('[data-task]');
  const before = await tasks.count();
  const text = await openFile(page, 'apiProperties.json');
  await text.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('x');
  const note = page.getByRole('main').getByText(/^The list is from before/);
  await expect
    .poll(() => note.textContent(), TIMEOUT)
    .toBe('The list is from before: apiProperties.json has a syntax error at 1:1.');
  expect(await tasks.count()).toBe(before);
  await page.keyboard.press('Backspace');
  await note.waitFor({ state: 'detached', ...TIMEOUT });
  expect(await tasks.count()).toBe(before);
  await page.keyboard.type('x');
  await page.getByRole('heading', { level: 1 }).click();
  await page.locator('[data-task]', { hasText: 'JSON' }).waitFor(TIMEOUT);
});

it('shows a file that is not UTF-8 without letting it be changed', async () => {
  const page = await openBroken({ 'readme.md': new Uint8Array([0x23, 0x20, 0xe9]) });
  const text = await openFile(page, 'readme.md');
  await page.getByText(/^Save this file as UTF-8 to edit it here/).waitFor(TIMEOUT);
  await text.click();
  await page.keyboard.type('abc');
  expect(await page.locator('.cm-line').first().textContent()).toBe('# \ufffd');
});

it('covers the list in a narrow window, and returns to it', async () => {
  const page = await openBroken({}, { viewport: { width: 390, height: 844 } });
  const button = fileButton(page, 'apiProperties.json');
  await button.click();
  const text = page.getByRole('textbox', { name: 'Text of apiProperties.json' });
  await text.waitFor(TIMEOUT);
  expect(await page.locator('[data-task]').first().isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Close the file' }).click();
  await expect
    .poll(() => button.evaluate((one) => one === document.activeElement), TIMEOUT)
    .toBe(true);
});

it('lists what differs from the dropped files, and takes it back file by file', async () => {
  const page = await openBroken();
  const text = await openFile(page, 'apiProperties.json');
  await text.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type(' ');
  await page.getByRole('button', { name: 'Changes (1)' }).click();
  const changes = page.getByRole('region', { name: 'Changes' });
  await changes.getByText('+1 −1').waitFor(TIMEOUT);
  await changes.getByRole('button', { name: 'Revert apiProperties.json' }).click();
  await changes.getByText('Your files are as you added them.').waitFor(TIMEOUT);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await changes.getByText('+1 −1').waitFor(TIMEOUT);
  await changes.getByRole('button', { name: 'Revert all' }).click();
  await changes.getByText('Your files are as you added them.').waitFor(TIMEOUT);
});

it('keeps the name, the verdict in short and the way on in sight', async () => {
  const page = await openBroken();
  const bar = page.getByRole('heading', { level: 1 }).locator('..');
  const short = bar.getByText(/^\d+ block, \d+ asked/);
  expect(await short.isVisible()).toBe(false);
  await page.evaluate(() => scrollTo(0, 600));
  await expect.poll(() => short.isVisible(), TIMEOUT).toBe(true);
  expect((await bar.boundingBox())?.y).toBe(0);
  await bar.getByRole('link', { name: 'Submit' }).click();
  await expect.poll(() => page.evaluate(() => location.hash), TIMEOUT).toBe('#/submit');
});

it('lists the parts of the file with their findings, and goes to them', async () => {
  const page = await openBroken();
  await openFile(page, 'apiDefinition.swagger.json');
  await page.getByRole('button', { name: 'Outline' }).click();
  const outline = page.getByRole('navigation', { name: 'Outline' });
  const operation = outline.getByRole('button', { name: /^List tide stations/ });
  await expect.poll(() => operation.first().textContent(), TIMEOUT).toMatch(/\d+ findings?GET /);
  await outline.getByRole('searchbox').fill('definitions');
  await expect.poll(() => outline.getByText('Operations', { exact: true }).count()).toBe(0);
  await outline.getByRole('searchbox').fill('list tide');
  await operation.first().click();
  await expect
    .poll(() => page.locator('.cm-activeLine').textContent(), TIMEOUT)
    .toMatch(/^\s*"get": \{/);
});

it('goes to the definition of a reference, and back', async () => {
  const path = join(samples, 'good/apiDefinition.swagger.json');
  const definition = JSON.parse(readFileSync(path, 'utf8'));
  definition.info.title = 'Harbor Tides Connector API';
  definition.definitions = { Tide: { type: 'object' } };
  definition.info['x-first'] = { $ref: '#/definitions/Tide' };
  const text = JSON.stringify(definition, undefined, 2);
  const page = await openBroken({ 'apiDefinition.swagger.json': text });
  const field = await openFile(page, 'apiDefinition.swagger.json');
  await field.click();
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('#/definitions/Tide');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const line = page.locator('.cm-activeLine');
  await expect.poll(() => line.textContent(), TIMEOUT).toContain('$ref');
  const isThere = async () => {
    await page.keyboard.press('F12');
    return line.textContent();
  };
  await expect.poll(isThere, TIMEOUT).toMatch(/^\s*"Tide": \{/);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect.poll(() => line.textContent(), TIMEOUT).toContain('$ref');
});

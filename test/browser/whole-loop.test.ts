import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/core/archive/limits.ts';
import { readArchive } from '../../src/core/archive/read-archive.ts';
import { corpusFolder, corpusNote, hasCorpus } from '../corpus.ts';
import { pathOf } from './browser.ts';
import { type Hands, keyboardOn, mouseOn } from './hands.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { samples, scratchFolder, setUpStage } from './stage.ts';
import { visitorOffline } from './visit.ts';

const stage = setUpStage();
const scratch = scratchFolder();

const NAME = 'Calculate Working Day';
const DEFINITION = 'apiDefinition.swagger.json';
const PROPERTIES = 'apiProperties.json';
const published = join(corpusFolder, 'certified-connectors', NAME);
const icon = join(samples, 'good/icon.png');

const texts = ['The day to start from.', 'Whether people work on "that" day.'];

/** All that the user changes. Line breaks, escapes and all else stay. */
const intended: readonly (readonly [before: string, after: string])[] = [
  ['"#dddddd"', '"#0b5563"'],
  ['"input_date",', '"The day to start from.",'],
  ['"is_input_date_a_working_day",', '"Whether people work on \\"that\\" day.",'],
  ['you wish to use"', 'you wish to use."'],
  ['format. e.g. 2022-12-23"', 'format. e.g. 2022-12-23."'],
  ['2022-12-29,2022-12-30"', '2022-12-29,2022-12-30."'],
  ['in X days e.g. 4"', 'in X days e.g. 4."'],
  ['Kindom is supported"', 'Kindom is supported."'],
];

describe.skipIf(!hasCorpus)(
  `a published connector, from the first drop to the archive${corpusNote}`,
  { timeout: 120_000 },
  () => {
    it('is finished with the mouse', async () => {
      const page = await stage.open();
      await finish(page, mouseOn(page));
    });

    it('is finished with the keyboard alone', async () => {
      const page = await stage.open();
      await finish(page, keyboardOn(page));
    });

    it('is finished after the server is gone', async () => {
      const { context, url } = await visitorOffline(stage);
      const page = await context.newPage();
      await page.goto(url);
      await finish(page, mouseOn(page));
    });
  },
);

async function finish(page: Page, hands: Hands): Promise<void> {
  await hands.add(withoutComma());
  await headingOf(page, NAME);
  await fix(page, hands, 'Fix everything safe (5)', 'Fixed 5 places.');
  await writeTwoTexts(page, hands);
  await correctSyntax(page, hands);
  await undoAndRedo(page, hands);
  await hands.add(icon);
  await said(page, 'Replaced icon.png.');
  await fix(
    page,
    hands,
    'Fix: Use iconBrandColor as the background of the icon.',
    'Fixed 1 place.',
  );
  await ignoreOne(page, hands);
  await kept(page, 6);
  await page.reload();
  await headingOf(page, NAME);
  await page.getByText('Ignored (1)').waitFor(TIMEOUT);
  expect(await archived(page, hands)).toEqual(expected());
}

/** Waits until the page says what was done. */
async function said(page: Page, words: string): Promise<void> {
  await page.getByText(words, { exact: true }).first().waitFor(TIMEOUT);
}

/** Copies the connector, but for one comma in the API properties. */
function withoutComma(): string {
  const folder = join(mkdtempSync(join(scratch, 'loop-')), NAME);
  cpSync(published, folder, { recursive: true });
  const path = join(published, PROPERTIES);
  const text = readFileSync(path, 'utf8').replace('"#dddddd",', '"#dddddd"');
  writeFileSync(join(folder, PROPERTIES), text);
  return folder;
}

/** Makes what this button proposes. */
async function fix(page: Page, { press }: Hands, button: string, done: string): Promise<void> {
  await press(page.getByRole('button', { name: button }));
  await press(page.getByRole('dialog').getByRole('button', { name: 'Apply', disabled: false }));
  await said(page, done);
}

async function writeTwoTexts(page: Page, { press }: Hands): Promise<void> {
  await press(page.getByRole('button', { name: /^Write \d+ texts: Polish the texts/ }));
  const dialog = page.getByRole('dialog');
  await dialog.waitFor(TIMEOUT);
  for (const text of texts) {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await press(dialog.getByRole('button', { name: 'Save 2 texts' }));
  await said(page, 'Wrote 2 texts.');
}

async function correctSyntax(page: Page, { press }: Hands): Promise<void> {
  const row = page.locator('li', { has: page.locator('[data-task~=file-json-syntax]') });
  await press(row.locator('[data-diagnostic]').first());
  await press(row.getByRole('button', { name: 'Edit the file' }));
  await page.locator('.cm-focused').waitFor(TIMEOUT);
  for (const key of ['ArrowLeft', 'ArrowUp', 'End', ',']) await page.keyboard.press(key);
  await row.waitFor({ state: 'detached', ...TIMEOUT });
  await press(page.getByRole('button', { name: 'Close the file' }));
}

async function undoAndRedo(page: Page, { undo, redo }: Hands): Promise<void> {
  await undo();
  await said(page, `Undone: edited ${PROPERTIES}.`);
  await undo();
  await said(page, 'Undone: wrote 2 texts.');
  await redo();
  await said(page, 'Done again: wrote 2 texts.');
  await redo();
  await said(page, `Done again: edited ${PROPERTIES}.`);
}

async function ignoreOne(page: Page, { press }: Hands): Promise<void> {
  const row = page.locator('li', { has: page.locator('[data-task=security-requirement-defined]') });
  await press(row.locator('[data-task]'));
  await press(row.getByRole('button', { name: /^Ignore this task/ }));
  await page.getByRole('dialog').getByRole('textbox').waitFor(TIMEOUT);
  await page.keyboard.type('The service takes no key.');
  await page.keyboard.press('Enter');
  await page.getByText('Ignored (1)').waitFor(TIMEOUT);
}

/** Returns the files of the archive by path. */
async function archived(page: Page, { press }: Hands): Promise<ReadonlyMap<string, Buffer>> {
  const [archive] = await Promise.all([
    page.waitForEvent('download', TIMEOUT),
    press(page.getByRole('button', { name: /^Download / })),
  ]);
  const bytes = new Uint8Array(readFileSync(await pathOf(archive)));
  const { entries } = await readArchive(bytes, DEFAULT_LIMITS);
  return new Map(entries.map((entry) => [entry.path, Buffer.from(entry.bytes)]));
}

/** Waits until this browser keeps this number of edits. */
async function kept(page: Page, edits: number): Promise<void> {
  const count = () =>
    page.evaluate(async () => {
      const opening = indexedDB.open('connector-preflight-workspaces');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const store = opening.result.transaction('workspaces').objectStore('workspaces');
      const request = store.getAll();
      await new Promise((resolve) => request.addEventListener('success', resolve));
      opening.result.close();
      return request.result[0]?.connectors[0].done.length;
    });
  await expect.poll(count, TIMEOUT).toBe(edits);
}

/** What the archive has to hold: the published bytes with the intended changes. */
function expected(): ReadonlyMap<string, Buffer> {
  const changed = [DEFINITION, PROPERTIES].map((name) => {
    const text = readFileSync(join(published, name), 'utf8');
    const after = intended.reduce((before, [old, now]) => before.replace(old, () => now), text);
    return [name, Buffer.from(after)] as const;
  });
  return new Map([...changed, ['icon.png', readFileSync(icon)]]);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { crash, drop, pathOf } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { samples, setUpStage } from './stage.ts';
import { cleanIntro, enterStudio, replaceText } from './studio.ts';
import { chooseRoad, enterSubmit, openStep, stepOf } from './submit.ts';
import { zipOf } from './zip-of.ts';

const stage = setUpStage();
const good = join(samples, 'good');
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const COMMIT = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b';

/** Drops a connector, and goes on to Submit. */
async function openSubmit(page: Page, path = good): Promise<Page> {
  await drop(page, [path]);
  await enterSubmit(page);
  return page;
}

/** Opens Submit in another tab of the same visitor. */
async function openSubmitAgain(visitor: BrowserContext): Promise<Page> {
  const page = await visitor.newPage();
  await page.goto(stage.site.url);
  return openSubmit(page);
}

const kept = (page: Page) =>
  page.getByText('Kept in this browser, for the next time').waitFor(TIMEOUT);

it('keeps all that was chosen, ticked, entered and written, when the tab is killed', async () => {
  const page = await openSubmit(await stage.open(CLIPBOARD));
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await headingOf(page, 'Submit Harbor Tides');
  const published = await openStep(page, 'publish');
  await published.getByLabel('Published on').fill('2026-11-30');
  await page.getByText('1 to 2 December 2026').waitFor(TIMEOUT);
  const audience = await openStep(page, 'audience');
  await audience.getByLabel('Email address for Microsoft').fill('help@harbortides.dev');
  await page.getByRole('radio', { name: 'Yes' }).check();
  const notes = await openStep(page, 'notes');
  const testing = notes.getByRole('textbox', { name: 'Testing information' });
  await testing.fill('- API key: blue-whale-77\n1. Open the list of stations.\n');
  await expect.poll(() => testing.inputValue(), TIMEOUT).toMatch(/^- API key: …\n1\. Open/);
  await chooseRoad(page, 'Open-source pull request');
  await page.getByLabel('Calls of List tide stations').fill('10');
  await page.getByLabel('Flow with List tide stations').check();
  await page.getByText('1 called often enough, 1 in a flow').waitFor(TIMEOUT);
  await kept(page);
  // The table shows what was entered before the plan has it.
  await expect.poll(() => planIn(page), TIMEOUT).toContain('| 10 of 10 | made |');
  const before = await planIn(page);
  expect(before).toMatch(/^# Harbor Tides: Open-source pull request\n/);
  expect(before).toContain('- API key: …\n1. Open the list of stations.\n');
  await crash(page);

  const again = await openSubmitAgain(page.context());
  expect(await planIn(again)).toBe(before);
  expect(await storedText(again)).not.toContain('blue-whale');
  expect(await again.getByLabel('Calls of List tide stations').inputValue()).toBe('10');
  await chooseRoad(again, 'Partner Center');
  expect(await again.getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true);
  await again.getByText('1 to 2 December 2026').waitFor(TIMEOUT);
  expect(await stepOf(again, 'account').getByRole('checkbox').isChecked()).toBe(true);
  const sender = await openStep(again, 'audience');
  expect(await sender.getByLabel('Email address for Microsoft').inputValue()).toBe(
    'help@harbortides.dev',
  );
});

it('keeps a tick without waiting for the plan', async () => {
  const page = await openSubmit(await stage.open());
  const [worker] = page.workers();
  worker
    ?.evaluate(() => {
      for (;;);
    })
    .catch(() => {});
  await stepOf(page, 'account').getByRole('checkbox').check();
  await expect.poll(() => storedText(page), TIMEOUT).toContain('"ticked":["account"]');
  await crash(page);
  const again = await openSubmitAgain(page.context());
  expect(await stepOf(again, 'account').getByRole('checkbox').isChecked()).toBe(true);
});

it('forgets', async () => {
  const page = await openSubmit(await stage.open());
  const box = stepOf(page, 'account').getByRole('checkbox');
  await box.check();
  await kept(page);
  await page.getByRole('button', { name: 'Forget' }).click();
  await page.getByText('What you tick and enter is kept').waitFor(TIMEOUT);
  expect(await box.isChecked()).toBe(false);
  await page.reload();
  await page.getByText('What you tick and enter is kept').waitFor(TIMEOUT);
});

it('checks what is typed, and never shows or keeps a signature', async () => {
  const page = await openSubmit(await stage.open());
  const step = await openStep(page, 'sas-address');
  const address =
    'https://contoso.blob.core.windows.net/p/package.zip?sv=2024-11-04&sp=r&se=2099-01-31T00:00:00Z&sig=c2VjcmV0';
  await step.getByLabel('SAS address, to check it').fill(address);
  await step.getByText('it is valid until 31 January 2099').waitFor(TIMEOUT);
  expect(await step.getByLabel('SAS address, to check it').inputValue()).toMatch(/&sig=…$/);
  expect(await step.getByLabel('SAS address expires on').inputValue()).toBe('2099-01-31');
  await step.getByLabel('SAS address, to check it').fill(address.replace('sp=r', 'sp=rw'));
  await step.getByText('Create an address with the permission Read alone').waitFor(TIMEOUT);

  await chooseRoad(page, 'ISV Studio, as documented in 2023');
  const commit = await openStep(page, 'commit');
  const field = commit.getByLabel('Commit id, or a link to the commit');
  await field.fill(`https://x.blob.core.windows.net/p.zip?sig=c2VjcmV0`);
  await expect.poll(() => field.inputValue(), TIMEOUT).toMatch(/sig=…$/);
  await commit.getByText('leads somewhere else').waitFor(TIMEOUT);
  await field.fill(`https://github.com/microsoft/PowerPlatformConnectors/commit/${COMMIT}`);
  await commit.getByText(COMMIT, { exact: true }).waitFor(TIMEOUT);
  await kept(page);
  expect(await storedText(page)).toContain(COMMIT);
  expect(await storedText(page)).not.toContain('c2VjcmV0');
});

it('copies values and texts, as edited', async () => {
  const page = await openSubmit(await stage.open(CLIPBOARD));
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await chooseRoad(page, 'Open-source pull request');
  const open = await openStep(page, 'open');
  await open.getByRole('button', { name: 'Copy Title', exact: true }).click();
  await expect.poll(clipboard, TIMEOUT).toBe('Harbor Tides');
  const body = open.getByRole('textbox', { name: 'Body of the pull request' });
  const written = await body.inputValue();
  await body.fill(`${written}My own words.\n`);
  await open.getByRole('button', { name: 'Copy Body of the pull request' }).click();
  await expect.poll(clipboard, TIMEOUT).toBe(`${written}My own words.\n`);
  await open.getByRole('button', { name: 'Undo my changes' }).click();
  await expect.poll(() => body.inputValue(), TIMEOUT).toBe(written);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect.poll(clipboard, TIMEOUT).toMatch(/^# Harbor Tides: Open-source pull request\n/);
});

it('saves the dates for a calendar, and the test plan for a spreadsheet', async () => {
  const page = await openSubmit(await stage.open());
  const step = await openStep(page, 'go-live');
  await step.getByLabel('Go live selected on').fill('2026-12-04');
  await page.getByText('14 to 18 December 2026').waitFor(TIMEOUT);
  const calendar = await savedText(page, 'Save for your calendar');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261214\r\n');
  expect(calendar.split('\r\n').slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  await page.getByLabel('Calls of List tide stations').fill('12');
  await page.getByText('1 called often enough').waitFor(TIMEOUT);
  const [head = '', first = ''] = (await savedText(page, 'Save as CSV')).split('\r\n');
  expect(first.split(',').slice(-3)).toEqual(['"12"', '"10"', '"no"']);
  expect(head.split(',')).toHaveLength(8);
});

it('checks the package that is chosen', async () => {
  const page = await openSubmit(await stage.open());
  const step = await openStep(page, 'package');
  const field = step.getByLabel('Your package, to check it');
  await field.setInputFiles(join(good, 'icon.png'));
  await step.getByText('Choose a zip: this file holds none.').waitFor(TIMEOUT);
  const zip = { name: 'package.zip', mimeType: 'application/zip' };
  await field.setInputFiles({ ...zip, buffer: Buffer.from(await zipOf(good)) });
  await step.getByText('this is the archive for ISV Studio').waitFor(TIMEOUT);
});

it('compares with the published version', async () => {
  const page = await openSubmit(await stage.open());
  await chooseRoad(page, 'Update of a certified connector');
  const step = await openStep(page, 'breaking-changes');
  const field = step.getByLabel(/^Published apiDefinition/);
  await field.setInputFiles(join(good, 'icon.png'));
  await step.getByText('apiDefinition.swagger.json is missing').waitFor(TIMEOUT);
  const broken = join(samples, 'broken');
  const names = ['apiDefinition.swagger.json', 'apiProperties.json'];
  await field.setInputFiles(names.map((name) => join(broken, name)));
  await step.getByText('Keep every way to sign in: "OAuth 2.0" is gone.').waitFor(TIMEOUT);
  await stepOf(page, 'sign-in-stays').getByText('Needs a fix first').waitFor(TIMEOUT);
  await field.setInputFiles(names.map((name) => join(good, name)));
  await step.getByText('Raise the version of the API definition').waitFor(TIMEOUT);
  await stepOf(page, 'sign-in-stays').getByText('Done', { exact: true }).waitFor(TIMEOUT);
});

it('writes the folder into a clone, and replaces nothing unasked', async () => {
  const context = await stage.newContext();
  await context.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const page = await openSubmitAgain(context);
  const write = page.getByRole('button', { name: 'Write into my clone…' });
  await write.click();
  await page.getByText('Choose the top folder of your clone').waitFor(TIMEOUT);
  await page.evaluate(async () => {
    const clone = await navigator.storage.getDirectory();
    await clone.getDirectoryHandle('independent-publisher-connectors', { create: true });
    const area = await clone.getDirectoryHandle('certified-connectors', { create: true });
    const folder = await area.getDirectoryHandle('Harbor Tides', { create: true });
    const readme = await folder.getFileHandle('readme.md', { create: true });
    const writer = await readme.createWritable();
    await writer.write('Of somebody else.');
    await writer.close();
  });
  await write.click();
  await page.getByRole('button', { name: 'Write 2 files' }).click();
  await page.getByText('Wrote 2 files. Commit and push them.').waitFor(TIMEOUT);
  const read = (name: string) =>
    page.evaluate(async (fileName) => {
      const clone = await navigator.storage.getDirectory();
      const area = await clone.getDirectoryHandle('certified-connectors');
      const folder = await area.getDirectoryHandle('Harbor Tides');
      return (await (await folder.getFileHandle(fileName)).getFile()).text();
    }, name);
  expect(await read('readme.md')).toBe('Of somebody else.');
  expect(await read('apiProperties.json')).toBe(
    readFileSync(join(good, 'apiProperties.json'), 'utf8'),
  );
  await write.click();
  await page.getByLabel('Replace the files that differ').check();
  await page.getByRole('button', { name: 'Write 1 file' }).click();
  await page.getByText('Wrote 1 file. Commit and push them.').waitFor(TIMEOUT);
  expect(await read('readme.md')).toBe(readFileSync(join(good, 'readme.md'), 'utf8'));
});

it('counts the intro.md of the studio, and shows the task that holds back a step', async () => {
  const page = await openSubmit(await stage.open(), join(samples, 'broken'));
  const intro = stepOf(page, 'intro-ready');
  expect(await intro.getByText('Done: your files show it').count()).toBe(0);
  const redirect = await openStep(page, 'redirect-urls');
  await redirect.getByRole('link', { name: 'Show where' }).click();
  await headingOf(page, 'Harbor Tides Connector API');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-task')), TIMEOUT)
    .toMatch(/oauth-redirect/);
  await enterStudio(page);
  await replaceText(page, cleanIntro);
  await page.getByRole('link', { name: 'Submit' }).first().click();
  await intro.getByText('Done: your files show it').waitFor(TIMEOUT);
});

/** Returns the whole plan, with all that was entered. */
async function planIn(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await page.getByText('Copied: The plan as Markdown').waitFor(TIMEOUT);
  return page.evaluate(() => navigator.clipboard.readText());
}

async function savedText(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', TIMEOUT),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await pathOf(download), 'utf8');
}

/** Returns all that the page has stored for submissions. */
function storedText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('connector-preflight-submissions');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const all = opening.result.transaction('submissions').objectStore('submissions').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );
}

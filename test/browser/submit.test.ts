import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drop, pathOf } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { copyAsIndependent, copyWithSignIn, signIns } from './sign-ins.ts';
import { samples, scratchFolder, setUpStage } from './stage.ts';
import { cleanIntro, enterStudio, replaceText } from './studio.ts';
import { chooseRoad, enterSubmit, openStep, stepOf } from './submit.ts';

const stage = setUpStage();
const scratch = scratchFolder();
const good = join(samples, 'good');
const COMMIT = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b';

async function openSubmit(context: BrowserContext, path = good): Promise<Page> {
  const page = await context.newPage();
  await page.goto(stage.site.url);
  await drop(page, [path]);
  await enterSubmit(page);
  return page;
}

const kept = (page: Page) =>
  page.getByText('Kept in this browser, for the next time').waitFor(TIMEOUT);

it('keeps what was ticked and entered, when the tab is killed, until it is forgotten', async () => {
  const context = await stage.newContext();
  const page = await openSubmit(context);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await headingOf(page, 'Submit Harbor Tides');
  const published = await openStep(page, 'publish');
  await published.getByLabel('Published on').fill('2026-11-30');
  await page.getByLabel('Calls of List tide stations').fill('10');
  await page.getByLabel('Flow with List tide stations').check();
  await kept(page);
  await page.getByText('1 called often enough, 1 in a flow').waitFor(TIMEOUT);
  const session = await context.newCDPSession(page);
  session.send('Page.crash').catch(() => {});
  await page.waitForEvent('crash', TIMEOUT);

  const again = await openSubmit(context);
  expect(await stepOf(again, 'account').getByRole('checkbox').isChecked()).toBe(true);
  expect(await again.getByLabel('Calls of List tide stations').inputValue()).toBe('10');
  expect(await again.getByLabel('Flow with List tide stations').isChecked()).toBe(true);
  await again.getByText('1 to 2 December 2026').waitFor(TIMEOUT);
  await again.getByRole('button', { name: 'Forget' }).click();
  await again.getByText('What you tick and enter is kept').waitFor(TIMEOUT);
  expect(await stepOf(again, 'account').getByRole('checkbox').isChecked()).toBe(false);
  await again.reload();
  await again.getByText('What you tick and enter is kept').waitFor(TIMEOUT);
});

it('checks what is typed, and never shows or keeps a signature', async () => {
  const context = await stage.newContext();
  const page = await openSubmit(context);
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
  const context = await stage.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await openSubmit(context);
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
  const page = await openSubmit(await stage.newContext());
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

it('leads five connectors to the last step, by keyboard, offline, in a narrow window', async () => {
  const page = await stage.open({ viewport: { width: 390, height: 844 } });
  const copied = (title: string, signIn: Parameters<typeof copyWithSignIn>[2], done: string) => {
    return { title, path: copyWithSignIn(join(scratch, title), title, signIn), done };
  };
  const connectors = [
    { title: 'Harbor Tides', path: good, done: '25 of 25 steps are done' },
    copied('Tides with OAuth', signIns.oauth, '29 of 29 steps are done'),
    copied('Tides with a password', signIns.basic, '25 of 25 steps are done'),
    copied('Tides for all', signIns.none, '25 of 25 steps are done'),
    {
      title: 'Harbor Tides (Independent Publisher)',
      path: copyAsIndependent(join(scratch, 'independent')),
      done: '16 of 17 steps are done',
    },
  ];
  for (const { title, path, done } of connectors) {
    await drop(page, [path]);
    await headingOf(page, title);
    const link = page
      .getByRole('region', { name: /^Archive/ })
      .getByRole('link', { name: 'Submit' });
    await link.focus(TIMEOUT);
    await page.keyboard.press('Enter');
    await page.locator('#submit-next').waitFor(TIMEOUT);
    await page.context().setOffline(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await walk(page);
    expect(await page.getByRole('status').first().textContent()).toContain(done);
  }
});

/** Ticks one step after the other with the keyboard alone. The focus goes to the next one by itself. */
async function walk(page: Page): Promise<void> {
  const next = page.locator('#submit-next');
  const finished = page.getByText('Nothing is left for you to do.');
  await next.focus();
  for (let steps = 0; steps < 40 && (await finished.count()) === 0; steps += 1) {
    const todo = await next.textContent();
    await tabTo(page, 'Done');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (before) => {
        const heading = document.getElementById('submit-next');
        const hasMoved = heading === document.activeElement && heading?.textContent !== before;
        return heading === null || hasMoved;
      },
      todo,
      TIMEOUT,
    );
  }
  await finished.waitFor(TIMEOUT);
}

/** Presses Tab until a button with this text has the focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === text) return;
  }
  throw new Error(`Tab does not get to “${text}”.`);
}

it('writes the folder into a clone, and replaces nothing unasked', async () => {
  const context = await stage.newContext();
  await context.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const page = await openSubmit(context);
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
  const page = await openSubmit(await stage.newContext(), join(samples, 'broken'));
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChooser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drop } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { samples, setUpStage } from './stage.ts';

const stage = setUpStage();
const DEFINITION = 'apiDefinition.swagger.json';
const TITLE = 'Harbor Tides Connector API';
const folder = join(samples, 'broken');
const original = readFileSync(join(folder, DEFINITION), 'utf8');

/** Opens a folder that the page may write: dropped files lead to a copy of them in the browser's own file system. */
async function openFolder(): Promise<Page> {
  const page = await (await stage.newContext()).newPage();
  await page.goto(stage.site.url);
  await write(page, original);
  await page.evaluate(() => {
    const getAsFileSystemHandle = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('broken');
    Object.assign(DataTransferItem.prototype, { getAsFileSystemHandle });
  });
  await drop(page, [folder]);
  await headingOf(page, TITLE);
  await page.getByText('What you save in your editor is checked at once.').waitFor(TIMEOUT);
  return page;
}

/** Writes the definition, as an editor would. */
async function write(page: Page, text: string): Promise<void> {
  await page.evaluate(
    async ([name, content]) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('broken', { create: true });
      const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await file.write(content);
      await file.close();
    },
    [DEFINITION, text] as const,
  );
}

function read(page: Page): Promise<string> {
  return page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('broken');
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, DEFINITION);
}

/** Fixes the definition, which changes the file on disk only once it is saved. */
async function fixAndSave(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Fix everything safe/ }).click(TIMEOUT);
  await page.getByRole('button', { name: 'Apply', disabled: false }).click(TIMEOUT);
  await page.getByText(/^Fixed \d+ places?\.$/).waitFor(TIMEOUT);
  expect(await read(page)).toBe(original);
  await page.getByRole('button', { name: 'Save to disk' }).click();
  await page.getByText(/^Saved .+ to disk\.$/).waitFor(TIMEOUT);
  expect(await read(page)).not.toBe(original);
}

const renamed = (title: string) => original.replace(JSON.stringify(TITLE), JSON.stringify(title));

describe('a dropped folder that the browser lets the page read', () => {
  it('is checked again once a file is saved elsewhere, also after a reload', async () => {
    const page = await openFolder();
    await write(page, renamed('Day Bus'));
    await headingOf(page, 'Day Bus');
    await page.getByText(`Read ${DEFINITION} again.`, { exact: true }).waitFor(TIMEOUT);
    await page.getByText(/^This browser keeps it/).waitFor(TIMEOUT);
    await page.waitForTimeout(1000);
    await page.reload();
    await headingOf(page, 'Day Bus');
    await page.getByText('What you save in your editor is checked at once.').waitFor(TIMEOUT);
    await write(page, renamed('Late Bus'));
    await headingOf(page, 'Late Bus');
  });

  it('gets the changes back, unless they would overwrite others', async () => {
    const page = await openFolder();
    await fixAndSave(page);
    await page.keyboard.press('ControlOrMeta+z');
    await page.getByText(/^Undone: fixed \d+ places?\.$/).waitFor(TIMEOUT);
    await write(page, renamed('Day Bus'));
    await page.getByText(`${DEFINITION} changed here and on disk.`).waitFor(TIMEOUT);
    await page.getByRole('button', { name: 'Use what is on disk' }).click();
    await headingOf(page, 'Day Bus');
  });
});

/** Opens the page in a browser whose own dialogs choose from its own file system, after what they do first. */
async function openWithPickers(first = ''): Promise<Page> {
  const page = await (await stage.newContext()).newPage();
  await page.addInitScript(`
    const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('broken');
    window.showDirectoryPicker = async () => { ${first}; return folder(); };
    window.showOpenFilePicker = async () => {
      ${first};
      return [await (await folder()).getFileHandle('${DEFINITION}')];
    };
  `);
  await page.goto(stage.site.url);
  await write(page, original);
  return page;
}

describe('what is chosen in a browser that lets the page write it', () => {
  it.each(['files', 'folder'])('gets the changes back: %s', async (what) => {
    const page = await openWithPickers();
    await page.getByText(`Choose ${what}`, { exact: true }).click();
    await headingOf(page, TITLE);
    await page.getByText('What you save in your editor is checked at once.').waitFor(TIMEOUT);
    await fixAndSave(page);
  });

  it('is chosen by key too', async () => {
    const page = await openWithPickers();
    await page.keyboard.press('ControlOrMeta+o');
    await headingOf(page, TITLE);
  });

  it('changes nothing if the user closes the dialog', async () => {
    const page = await openWithPickers(
      `await new Promise((closed) => setTimeout(closed)); window.isClosed = true; throw new DOMException('', 'AbortError')`,
    );
    const choosers: FileChooser[] = [];
    page.on('filechooser', (chooser) => choosers.push(chooser));
    await page.getByText('Choose folder', { exact: true }).click();
    await page.waitForFunction('window.isClosed');
    await page.getByRole('button', { name: 'one with problems' }).waitFor(TIMEOUT);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(choosers).toEqual([]);
  });

  it('is chosen as in other browsers if this one refuses', async () => {
    const page = await openWithPickers(`throw new DOMException('', 'SecurityError')`);
    const chooser = page.waitForEvent('filechooser', TIMEOUT);
    await page.evaluate(() => {});
    await page.getByText('Choose folder', { exact: true }).click();
    await (await chooser).setFiles(folder);
    await headingOf(page, TITLE);
  });
});

it('a chosen folder is watched again after a reload, once the browser may', async () => {
  const page = await (await stage.newContext()).newPage();
  await page.addInitScript(() => {
    let state: PermissionState = 'prompt';
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => state,
      async requestPermission() {
        state = 'granted';
        return state;
      },
    });
    Object.assign(window, {
      async showDirectoryPicker() {
        state = 'granted';
        return (await navigator.storage.getDirectory()).getDirectoryHandle('broken');
      },
    });
  });
  await page.goto(stage.site.url);
  await write(page, original);
  await page.getByRole('button', { name: 'one with problems' }).click();
  await page.getByRole('button', { name: 'Watch its folder…' }).click(TIMEOUT);
  await page.getByText('What you save in your editor is checked at once.').waitFor(TIMEOUT);
  await page.getByText(/^This browser keeps it/).waitFor(TIMEOUT);
  await page.reload();
  await page.getByRole('button', { name: 'Watch “broken” again' }).click(TIMEOUT);
  await page.getByRole('button', { name: 'Check again' }).waitFor(TIMEOUT);
  await write(page, renamed('Late Bus'));
  await headingOf(page, 'Late Bus');
});

it('elsewhere the page says how to check again', async () => {
  const page = await (await stage.newContext()).newPage();
  await page.goto(stage.site.url);
  await page.getByRole('button', { name: 'a good connector' }).click();
  await page.getByText('To check again, drop a changed file here').waitFor(TIMEOUT);
});

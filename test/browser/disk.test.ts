import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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
    await page.getByRole('button', { name: /^Fix everything safe/ }).click();
    await page.getByRole('button', { name: 'Apply', disabled: false }).click();
    await page.getByText(/^Fixed \d+ places?\.$/).waitFor(TIMEOUT);
    expect(await read(page)).toBe(original);
    await page.getByRole('button', { name: 'Save to disk' }).click();
    await page.getByText(/^Saved .+ to disk\.$/).waitFor(TIMEOUT);
    const saved = await read(page);
    expect(saved).not.toBe(original);
    await page.keyboard.press('ControlOrMeta+z');
    await page.getByText(/^Undone: fixed \d+ places?\.$/).waitFor(TIMEOUT);
    await write(page, renamed('Day Bus'));
    await page.getByText(`${DEFINITION} changed here and on disk.`).waitFor(TIMEOUT);
    await page.getByRole('button', { name: 'Use what is on disk' }).click();
    await headingOf(page, 'Day Bus');
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

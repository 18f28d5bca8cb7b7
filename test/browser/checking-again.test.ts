import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drop } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { fixtures, samples, scratchFolder, setUpStage } from './stage.ts';
import { zipOf } from './zip-of.ts';

const stage = setUpStage();
const scratch = scratchFolder();
const DEFINITION = 'apiDefinition.swagger.json';
const nightBus = join(fixtures, 'night-bus');
const original = readFileSync(join(nightBus, DEFINITION), 'utf8');
const renamed = (title: string) => original.replace('"Night Bus"', JSON.stringify(title));

/** Writes the definition into the folder that the browser's dialog returns. */
async function write(page: Page, text: string): Promise<void> {
  await page.evaluate(
    async ([name, content]) => {
      const folder = await navigator.storage.getDirectory();
      const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await file.write(content);
      await file.close();
    },
    [DEFINITION, text] as const,
  );
}

async function openWithPicker(visitor: BrowserContext): Promise<Page> {
  await visitor.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const page = await visitor.newPage();
  await page.goto(stage.site.url);
  return page;
}

describe('a connector that was chosen', () => {
  it('is checked again at each save, once the user has shown where it is', async () => {
    const page = await openWithPicker(await stage.newContext());
    await page.getByLabel('Choose folder').setInputFiles(nightBus);
    await headingOf(page, 'Night Bus');
    const watch = page.getByRole('button', { name: 'Watch its folder…' });
    await watch.click();
    await page.getByText(/^Choose the folder of this connector/).waitFor(TIMEOUT);
    await write(page, original);
    await watch.click();
    await page.getByText('What you save in your editor is checked at once.').waitFor(TIMEOUT);
    await write(page, renamed('Day Bus'));
    await headingOf(page, 'Day Bus');
    await page.keyboard.press('ControlOrMeta+z');
    await headingOf(page, 'Night Bus');
  });

  it('is said how to check again if it is a zip', async () => {
    const page = await stage.open();
    const zip = join(scratch, 'night-bus.zip');
    writeFileSync(zip, await zipOf(nightBus));
    await drop(page, [zip]);
    await headingOf(page, 'Night Bus');
    await page.getByText('To check again, drop the new zip here').waitFor(TIMEOUT);
  });
});

it('a text that is pasted onto the open connector replaces the file, and Ctrl+Z takes it back', async () => {
  const page = await stage.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await drop(page, [join(samples, 'broken')]);
  await headingOf(page, 'Harbor Tides Connector API');
  const name = 'apiProperties.json';
  const text = readFileSync(join(samples, 'good', name), 'utf8');
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('ControlOrMeta+v');
  await page.getByText(`Replaced ${name}.`, { exact: true }).first().waitFor(TIMEOUT);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByText(`Undone: replaced ${name}.`, { exact: true }).first().waitFor(TIMEOUT);
  expect(await page.getByRole('dialog').count()).toBe(0);
});

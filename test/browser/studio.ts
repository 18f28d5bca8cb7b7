import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { drop, pathOf } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { type Stage, samples, scratchFolder, setUpStage } from './stage.ts';

/** An intro.md for the good sample, without findings. */
export const cleanIntro = `Look up the tides before a ship, a crane or a walk on the beach depends on them. The connector asks the Harbor Tides service for high and low water, and can warn your team ahead of it.

## Prerequisites

You need an account with [Harbor Tides](https://www.harbortides.dev) on any plan.

## How to get credentials

1. Sign in to [Harbor Tides](https://www.harbortides.dev).
2. Open **Account**, then **Keys**.
3. Copy the key, and enter it as **API key** when you create the connection.

## Get started with your connector

Add the connector to a flow that runs each morning, choose a station, and post the first high water to a channel.

## Known issues and limitations

Heights are predictions. Storms are not part of them.

## Common errors and remedies

Status 401 means that the key was revoked: create another one.

## FAQ

**How far ahead can I look?** One year.
`;

/** Creates a folder with these files, and returns its path. */
export function writeFolder(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Goes to the studio, and waits until it shows a text. */
export async function enterStudio(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Write intro.md' }).first().click();
  await headingOf(page, 'intro.md');
  await page.locator('.cm-line').first().waitFor(TIMEOUT);
  const title = previewOf(page).locator('main > h1').filter({ hasText: /./ });
  await title.waitFor({ state: 'attached', ...TIMEOUT });
}

/** Drops a folder, and goes to the studio. */
export async function enterStudioWith(page: Page, folder: string, name: string): Promise<void> {
  await drop(page, [folder]);
  await headingOf(page, name);
  await enterStudio(page);
}

/** The stage of a test file, and a folder for connectors. */
export interface StudioStage {
  readonly stage: Stage;
  readonly scratch: string;
  /** Opens the studio with the good sample, this intro, and more files that are added or replaced. */
  openWith(
    intro: string | Uint8Array,
    more?: Readonly<Record<string, string>>,
    options?: BrowserContextOptions,
  ): Promise<Page>;
}

/** Starts browser and server for tests of the studio. */
export function setUpStudio(): StudioStage {
  const stage = setUpStage();
  const scratch = scratchFolder();
  return {
    stage,
    scratch,
    async openWith(intro, more, options) {
      const page = await stage.open(options);
      const folder = mkdtempSync(join(scratch, 'connector-'));
      cpSync(join(samples, 'good'), folder, { recursive: true });
      writeFolder(folder, { ...more, 'intro.md': intro });
      await enterStudioWith(page, folder, 'Harbor Tides');
      return page;
    },
  };
}

/** Returns the text field of the editor. */
export function textOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text of intro.md' });
}

/** Replaces the whole text, as if pasted. */
export async function replaceText(page: Page, text: string): Promise<void> {
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.insertText(text);
}

/** Returns the lines that the editor shows. */
export function shownLines(page: Page): Promise<string[]> {
  return page.locator('.cm-line').allTextContents();
}

/** Returns the preview's document. */
export function previewOf(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Preview of the published page"]');
}

/** Returns the element of the preview with the intro. */
export function introIn(page: Page): Locator {
  return previewOf(page).locator('main > [data-intro]');
}

/** Returns the items of the list of findings, even if a narrow window hides them. */
export function findingsOf(page: Page): Locator {
  return page.locator('section[aria-labelledby="findings"] li');
}

/** Clicks this button, and returns the downloaded file. */
export async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download', TIMEOUT);
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await pathOf(file)) };
}

import { statSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { drop } from './browser.ts';
import { TIMEOUT } from './result.ts';

/** How a user works the page. */
export interface Hands {
  /** Adds a file or folder from the disk. */
  add(path: string): Promise<void>;
  /** Presses a button, or opens what is folded. */
  press(target: Locator): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** Drops and clicks. */
export function mouseOn(page: Page): Hands {
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
  return {
    add: (path) => drop(page, [path]),
    press: (target) => target.click(TIMEOUT),
    undo: () => button('Undo').click(TIMEOUT),
    redo: () => button('Redo').click(TIMEOUT),
  };
}

/** Goes everywhere with Tab, and presses Enter. */
export function keyboardOn(page: Page): Hands {
  const press = async (target: Locator) => {
    await target.waitFor(TIMEOUT);
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
  return {
    press,
    undo: () => page.keyboard.press('ControlOrMeta+z'),
    redo: () => page.keyboard.press('ControlOrMeta+Shift+z'),
    async add(path) {
      const chooser = page.waitForEvent('filechooser', TIMEOUT);
      // Without a round trip, the key may arrive before the browser reports file choosers.
      await page.evaluate(() => {});
      if (statSync(path).isDirectory()) await press(page.getByLabel('Choose folder'));
      else await page.keyboard.press('ControlOrMeta+o');
      await (await chooser).setFiles(path);
    },
  };
}

/** More than the page has. */
const MOST_TABS = 200;

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`Tab does not get to ${target}.`);
}

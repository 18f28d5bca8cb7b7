import type { BrowserContextOptions, Page } from 'playwright-core';

/** Tabs for one test after the other. To clear a tab costs a third of opening another one. */
export interface Tabs {
  /** Returns an empty tab with these options. */
  take(options: BrowserContextOptions): Promise<Page>;
  /** Clears the tabs that the last test took. If it failed, they are closed instead. */
  giveBack(origin: string, hasFailed: boolean): Promise<void>;
}

/** Reuses tabs that `open` opens, each in its own context. */
export function reusedTabs(open: (options: BrowserContextOptions) => Promise<Page>): Tabs {
  const free = new Map<string, Page>();
  const taken: [BrowserContextOptions, Page][] = [];
  return {
    async take(options) {
      const key = JSON.stringify(options);
      const page = free.get(key) ?? (await open(options));
      free.delete(key);
      taken.push([options, page]);
      return page;
    },
    async giveBack(origin, hasFailed) {
      for (const [options, page] of taken.splice(0)) {
        const key = JSON.stringify(options);
        const isClear = !hasFailed && !free.has(key) && (await clear(page, origin, options));
        if (isClear) free.set(key, page);
        else await page.context().close();
      }
    },
  };
}

/** Empties a tab and deletes what it has stored. Returns false if it is closed or has crashed. */
async function clear(page: Page, origin: string, options: BrowserContextOptions): Promise<boolean> {
  const context = page.context();
  const others = context.pages().filter((other) => other !== page);
  const {
    colorScheme = 'light',
    forcedColors = 'none',
    reducedMotion = 'no-preference',
    offline = false,
  } = options;
  try {
    await Promise.all(others.map((other) => other.close()));
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    await page.mouse.move(0, 0);
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion });
    await context.setOffline(offline);
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.detach();
    return true;
  } catch {
    return false;
  }
}

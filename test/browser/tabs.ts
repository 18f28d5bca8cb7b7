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
  const taken: [string, Page][] = [];
  return {
    async take(options) {
      const { colorScheme, forcedColors, permissions, reducedMotion, viewport, ...fixed } = options;
      const key = JSON.stringify(fixed);
      const page = free.get(key) ?? (await open(fixed));
      free.delete(key);
      taken.push([key, page]);
      await adjust(page, options);
      return page;
    },
    async giveBack(origin, hasFailed) {
      for (const [key, page] of taken.splice(0)) {
        const isClear = !hasFailed && !free.has(key) && (await clear(page, origin));
        if (isClear) free.set(key, page);
        else await page.context().close();
      }
    },
  };
}

/** Sets what can be changed in an open tab. Motion would only be drawn and waited for. */
async function adjust(page: Page, options: BrowserContextOptions): Promise<void> {
  const { colorScheme = 'light', forcedColors = 'none', reducedMotion = 'reduce' } = options;
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion });
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 720 });
  await page.context().clearPermissions();
  await page.context().grantPermissions(options.permissions ?? []);
}

/** Empties a tab and deletes what it has stored. Returns false if it is closed or has crashed. */
async function clear(page: Page, origin: string): Promise<boolean> {
  const context = page.context();
  const others = context.pages().filter((other) => other !== page);
  try {
    await Promise.all(others.map((other) => other.close()));
    await page.evaluate(() => location.protocol === 'about:' || sessionStorage.clear());
    await page.goto('about:blank');
    await page.mouse.move(0, 0);
    await context.setOffline(false);
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.detach();
    return true;
  } catch {
    return false;
  }
}

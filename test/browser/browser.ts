import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Starts Chromium so that it speaks to nobody on its own account. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Drops files or folders on the page, the way the desktop does it: by their real paths. */
export async function drop(
  page: Page,
  paths: readonly string[],
  [x, y]: readonly [number, number] = [200, 200],
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await session.detach();
}

import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** What Playwright turns off. Chromium reads the last list only, so ours repeats it. */
const offByPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Parts of Chromium's own window. With each tab they load two pages of the address bar, and start a process for later. */
const windowParts = ['SpareRendererForSitePerProcess', 'WebUIOmniboxAimPopup', 'WebUIOmniboxPopup'];

/** Without these, Chromium makes connections of its own, or takes twice the time. */
const args = [
  `--disable-features=${[...offByPlaywright, ...windowParts].join()}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium of one's own. */
export function launch(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...args, ...more] });
}

/** Drops files or folders on the page by their paths, as the desktop does. */
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

/** Kills the tab's process, so that the page cannot react. */
export async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => {});
  await crashed;
}

/** Copies a download to a file of its own: the browser is shared, and its downloads have no path here. */
export async function pathOf(download: Download): Promise<string> {
  const path = join(tmpdir(), `preflight-download-${randomUUID()}`);
  await download.saveAs(path);
  return path;
}

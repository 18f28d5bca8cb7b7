import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';

/** What the page and its workers ask the network for from now on; a blob is in the page already. */
export function requestsOf(page: Page): readonly string[] {
  const urls: string[] = [];
  page.context().on('request', (request) => {
    if (/^https?:/.test(request.url())) urls.push(request.url());
  });
  return urls;
}

/** What page and browser complain of while the page is used, breaches of its policy among it. */
export async function complaintsOf(
  stage: Stage,
  use: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const page = await (await stage.visitor()).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(stage.site.url);
  await use(page);
  return complaints;
}

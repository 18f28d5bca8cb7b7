import type { Locator, Page } from 'playwright-core';
import { TIMEOUT } from './result.ts';

/** Goes from the result to the page Submit, and waits for its steps. */
export async function enterSubmit(page: Page): Promise<void> {
  const panel = page.getByRole('region', { name: /^Archive/ });
  await panel.getByRole('link', { name: 'Submit' }).click(TIMEOUT);
  await page.getByRole('heading', { name: 'All steps' }).waitFor(TIMEOUT);
}

/** Returns the row of a step, by its id. */
export function stepOf(page: Page, id: string): Locator {
  return page.locator(`[data-step="${id}"]`);
}

/** Opens a step, and returns its row. */
export async function openStep(page: Page, id: string): Promise<Locator> {
  const row = stepOf(page, id);
  await row.locator('summary').first().click();
  return row;
}

/** Chooses another road by its title. */
export async function chooseRoad(page: Page, title: string): Promise<void> {
  const label = page.locator('label', { has: page.getByText(title, { exact: true }) });
  if (!(await label.isVisible())) await page.getByText('Choose another road').click();
  await label.click();
  await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor(TIMEOUT);
}

/** Presses Tab until a link or button with this text has the focus. */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedText(page)) === text) return;
  }
  throw new Error(`Tab does not get to “${text}”.`);
}

function focusedText(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

/**
 * Does one step after the other with the keyboard alone, and puts off those that wait for a fix. The focus goes to
 * the next one by itself. Returns what the steps say that were done.
 */
export async function walk(page: Page, most = 60): Promise<readonly string[]> {
  const done: string[] = [];
  const putOff = new Set<string>();
  const next = page.locator('#submit-next');
  const panel = page.getByRole('region', { name: /./ }).filter({ has: next });
  await next.focus();
  while (done.length < most && (await next.count()) > 0) {
    const todo = (await next.textContent()) ?? '';
    const canBeDone = (await panel.getByRole('button', { name: 'Done', exact: true }).count()) > 0;
    const canWait = (await panel.getByRole('button', { name: 'Later' }).count()) > 0;
    if (!canBeDone && (!canWait || putOff.has(todo))) break;
    if (canBeDone) done.push(todo);
    else putOff.add(todo);
    await tabTo(page, canBeDone ? 'Done' : 'Later');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (before) => {
        const heading = document.getElementById('submit-next');
        const hasMoved = heading === document.activeElement && heading?.textContent !== before;
        return heading === null || hasMoved;
      },
      todo,
      TIMEOUT,
    );
  }
  return done;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that may have another outcome in another theme. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/** Expects no violations in the light theme, then in the dark one, and if asked in the colors of a high-contrast theme. */
export async function expectAccessible(page: Page, isForced = false): Promise<void> {
  expect(await axeViolations(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page, colorRules), 'dark').toEqual([]);
  if (isForced) {
    await page.emulateMedia({ colorScheme: null, forcedColors: 'active' });
    expect(await axeViolations(page, colorRules), 'forced colors').toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

/** Returns axe's violations on the page, including shadow roots: each rule with the elements that break it. By default of all rules. */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Through the debugger, to which the page's policy does not apply.
  const session = await page.context().newCDPSession(page);
  const expression = "typeof axe === 'object'";
  const { result: isThere } = await session.send('Runtime.evaluate', { expression });
  if (!isThere.value) await session.send('Runtime.evaluate', { expression: source });
  const options = {
    iframes: false,
    preload: false,
    resultTypes: ['violations'],
    ...(rules && { runOnly: rules }),
  };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    awaitPromise: true,
    returnByValue: true,
    // Wait for animations, since contrast cannot be measured while colors change.
    expression: `Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => axe.run(document, ${JSON.stringify(options)})).then(({ violations }) => violations.map(
      ({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target.join(' ') + ': ' + failureSummary).join(', ')))`,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

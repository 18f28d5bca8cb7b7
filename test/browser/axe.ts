import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that may have another outcome in another theme. */
export const colorRules = ['color-contrast', 'link-in-text-block'];

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

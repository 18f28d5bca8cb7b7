import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drop } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { samples, setUpStage } from './stage.ts';

const stage = setUpStage();

/** Opens a connector with problems at this address. */
async function openResult(hash = ''): Promise<Page> {
  const page = await stage.open({ viewport: { width: 1440, height: 900 } });
  if (hash !== '') await page.evaluate((next) => location.replace(next), hash);
  await drop(page, [join(samples, 'broken')]);
  await headingOf(page, 'Harbor Tides Connector API');
  return page;
}

const hashOf = (page: Page) => page.evaluate(() => location.hash);
const scrollY = (page: Page) => page.evaluate(() => window.scrollY);
const taskRows = (page: Page) => page.locator('[data-task]');

it('keeps the filter in the address, and returns to it with the scroll position', async () => {
  const page = await openResult();
  await page.getByRole('button', { name: /asked$/ }).click();
  await page.getByRole('searchbox', { name: 'Find' }).fill('brand');
  await page.getByRole('combobox', { name: 'File' }).selectOption('apiProperties.json');
  await expect.poll(() => taskRows(page).count(), TIMEOUT).toBe(1);
  await taskRows(page).first().click();
  await page.locator('[data-diagnostic]').first().click();
  await page.evaluate(() => scrollTo(0, 150));
  const link = page.getByRole('link', { name: 'Why this matters, and how to fix it' });
  await link.focus();
  const position = await scrollY(page);
  const hash = await hashOf(page);
  expect(hash).toMatch(/^#\/check\?show=asked&q=brand&file=apiProperties\.json&open=asked-/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'How to fix it' }).waitFor(TIMEOUT);
  await page.getByRole('link', { name: 'Back to the result' }).click();
  await expect.poll(() => scrollY(page), TIMEOUT).toBe(position);
  expect(await hashOf(page)).toBe(hash);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => scrollY(page), TIMEOUT).toBe(position);
  expect(await taskRows(page).count()).toBe(1);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => taskRows(page).count(), TIMEOUT).toBeGreaterThan(5);
});

it('opens with the filter of the address, and forgets it for another connector', async () => {
  const page = await openResult('#/check?q=zz&group=file&fix=1');
  await page.getByText('Nothing matches.').waitFor(TIMEOUT);
  expect(await page.getByLabel('Can be fixed').isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: 'By file' }).isChecked()).toBe(true);
  await drop(page, [join(samples, 'good')]);
  await headingOf(page, 'Harbor Tides');
  expect(await hashOf(page)).toBe('#/');
});

it('shows only what can be fixed', async () => {
  const page = await openResult();
  await page.getByLabel('Can be fixed').check();
  await page.getByText(/^\d+ of \d+ shown/).waitFor(TIMEOUT);
  const rows = page.locator('li', { has: taskRows(page) });
  const fixable = rows.filter({ has: page.getByRole('button', { name: /^Fix/ }) });
  expect(await fixable.count()).toBe(await rows.count());
});

it('shows places of a task in few lines each, and keeps filter and archive in sight', async () => {
  const page = await openResult('#/check?show=asked');
  await taskRows(page).filter({ hasText: 'Complete the publisher' }).click();
  const places = page.locator('[data-diagnostic]');
  await places.first().waitFor(TIMEOUT);
  const heights = await places.evaluateAll((all) => all.map((one) => one.clientHeight));
  expect(Math.max(...heights)).toBeLessThan(90);
  await page.evaluate(() => scrollTo(0, 400));
  for (const part of [
    page.getByRole('searchbox', { name: 'Find' }),
    page.getByRole('heading', { name: 'Archive for your solution' }),
  ]) {
    const box = await part.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(450);
  }
});

it('draws the icon where its findings are', async () => {
  const page = await openResult();
  const icon = page.getByRole('img', { name: 'Your icon on dark ground' });
  const canvas = icon.locator('canvas').first();
  await canvas.waitFor(TIMEOUT);
  const alpha = () =>
    canvas.evaluate((element: HTMLCanvasElement) => {
      const { data } = element.getContext('2d')?.getImageData(0, 0, 1, 1) ?? {};
      return data?.[3];
    });
  await expect.poll(alpha, TIMEOUT).toBe(255);
});

it('shows what is chosen in forced colors', async () => {
  const page = await openResult();
  await page.emulateMedia({ forcedColors: 'active' });
  const look = (control: Locator) =>
    control.evaluate((element) => {
      const { backgroundColor, outlineStyle } = getComputedStyle(element);
      return `${backgroundColor} ${outlineStyle}`;
    });
  const [chosen, other] = ['By task', 'By file'].map((name) =>
    page.locator('label', { hasText: name }),
  ) as [Locator, Locator];
  expect(await look(chosen)).not.toBe(await look(other));
  const tile = page.getByRole('button', { name: /asked$/ });
  const before = await look(tile);
  await tile.click();
  await expect.poll(() => look(tile), TIMEOUT).not.toBe(before);
});

it('prints the verdict and the tasks with their places, and nothing to press', async () => {
  const page = await openResult();
  const places = () => page.locator('[data-diagnostic]:visible').count();
  const onScreen = await places();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const closed = page.locator('details:has(> [data-task]):not([open])');
  await expect.poll(() => closed.count(), TIMEOUT).toBe(0);
  expect(await places()).toBeGreaterThan(onScreen);
  await page
    .getByText(/^\d+ things block certification/)
    .first()
    .waitFor(TIMEOUT);
  for (const name of [/^Fix/, /^Write/, /^Ignore/, /^Download/, /^Submit/]) {
    expect(await page.getByRole('button', { name }).count()).toBe(0);
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(places, TIMEOUT).toBe(onScreen);
});

it('has targets for fingers, also in a narrow window', async () => {
  const page = await stage.open({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  await drop(page, [join(samples, 'broken')]);
  await headingOf(page, 'Harbor Tides Connector API');
  const lowest = (selector: string) =>
    page.locator(selector).evaluateAll((targets) =>
      targets
        .map((target) => ({
          text: target.textContent,
          height: target.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height > 0)
        .reduce((lower, each) => (each.height < lower.height ? each : lower)),
    );
  const { text, height } = await lowest('button, summary, select');
  expect(height, text ?? '').toBeGreaterThanOrEqual(24);
  const main = page.getByRole('button', { name: /^(?:Fix|Write|Download|Report)/ });
  for (const box of await Promise.all((await main.all()).map((each) => each.boundingBox()))) {
    expect(box?.height ?? 44).toBeGreaterThanOrEqual(44);
  }
});

it('has the first task on the first screen of a phone, and what changes the list one press away', async () => {
  const page = await stage.open({ viewport: { width: 390, height: 664 } });
  await drop(page, [join(samples, 'broken')]);
  await headingOf(page, 'Harbor Tides Connector API');
  const box = await taskRows(page).first().boundingBox();
  expect((box?.y ?? 664) + 40).toBeLessThan(664);
  const custom = page.getByRole('radio', { name: 'Custom connector' });
  const byFile = page.getByRole('radio', { name: 'By file' });
  expect([await custom.isVisible(), await byFile.isVisible()]).toEqual([false, false]);
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await custom.check();
  await page.getByText('You chose it.').waitFor(TIMEOUT);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await byFile.check();
  await page.getByRole('heading', { level: 3, name: /^apiDefinition/ }).waitFor(TIMEOUT);
});

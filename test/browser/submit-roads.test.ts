import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demands } from '../core/submission/seed-page.ts';
import { expectAccessible } from './axe.ts';
import { drop } from './browser.ts';
import { TIMEOUT } from './result.ts';
import { copyAsIndependent, copyAsMcp, copyWithSignIn, signIns } from './sign-ins.ts';
import { samples, scratchFolder, setUpStage } from './stage.ts';
import { chooseRoad, enterSubmit, openStep, stepOf } from './submit.ts';

const stage = setUpStage();
const scratch = scratchFolder();
const good = join(samples, 'good');

async function openSubmit(path: string): Promise<Page> {
  const page = await stage.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await drop(page, [path]);
  await enterSubmit(page);
  return page;
}

const roadTitles = {
  'pull-request': 'Open-source pull request',
  'isv-studio': 'ISV Studio, as documented in 2023',
  'isv-studio-update': 'Update before certification',
} as const;

/** Returns all that each step shows, by its id. What the next one needs is shown above the list. */
function textsOfSteps(page: Page): Promise<readonly (readonly [string, string])[]> {
  return page.evaluate(() => {
    const next = document.getElementById('submit-next')?.parentElement?.textContent ?? '';
    return [...document.querySelectorAll<HTMLElement>('[data-step]')].map((row) => {
      const text = row.textContent ?? '';
      const isNext = text.includes('Go to the next step');
      return [row.dataset.step ?? '', isNext ? `${text} ${next}` : text] as const;
    });
  });
}

const roadOf = (page: Page) => page.locator('#submit-road').textContent();
const isPresent = async (page: Page, id: string) => (await stepOf(page, id).count()) > 0;

describe('switching roads', () => {
  it('changes the steps and the files at once, and keeps what is ticked', async () => {
    const page = await openSubmit(good);
    expect(await roadOf(page)).toBe('Partner Center');
    await stepOf(page, 'pull-request').getByRole('checkbox').check();
    expect(await isPresent(page, 'fork')).toBe(false);
    await chooseRoad(page, 'ISV Studio, as documented in 2023');
    expect(await isPresent(page, 'commit')).toBe(true);
    expect(await isPresent(page, 'sas-address')).toBe(false);
    expect(await stepOf(page, 'pull-request').getByRole('checkbox').isChecked()).toBe(true);
    await page.getByText('You chose this road; your files suggest another.').waitFor(TIMEOUT);
    const exemption = page.getByRole('group', { name: /exempted you/ });
    await exemption.getByRole('radio', { name: 'Yes' }).check();
    await stepOf(page, 'archive').waitFor(TIMEOUT);
    expect(await isPresent(page, 'commit')).toBe(false);
    await page.getByRole('heading', { name: 'Archive for ISV Studio' }).waitFor(TIMEOUT);
    await chooseRoad(page, 'Open-source pull request');
    await page.getByRole('heading', { name: 'Folder of the pull request' }).waitFor(TIMEOUT);
    await chooseRoad(page, 'Only for my own tenant');
    await page.getByRole('heading', { level: 1, name: 'Import Harbor Tides' }).waitFor(TIMEOUT);
    expect(await page.getByRole('heading', { name: 'Test plan' }).count()).toBe(0);
  });

  it('works with the arrow keys', async () => {
    const page = await openSubmit(good);
    await page.getByText('Choose another road').click();
    await page.getByRole('radio', { checked: true }).first().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => roadOf(page), TIMEOUT).toBe('MCP connector in Partner Center');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => roadOf(page), TIMEOUT).toBe('Partner Center');
  });

  it('goes on from a step to the road that it names', async () => {
    const page = await openSubmit(good);
    const step = await openStep(page, 'pull-request');
    await step.getByRole('button', { name: 'Show this road: Open-source pull request' }).click();
    await expect.poll(() => roadOf(page), TIMEOUT).toBe('Open-source pull request');
  });

  it('offers independent publishers only what is open to them', async () => {
    const page = await openSubmit(copyAsIndependent(join(scratch, 'independent')));
    await page.getByText('Choose another road').click();
    const titles = ['Open-source pull request', 'Update of a certified', 'Only for my own tenant'];
    for (const name of titles) await page.getByRole('radio', { name }).waitFor(TIMEOUT);
    expect(await page.locator('label strong', { hasText: 'Partner Center' }).count()).toBe(0);
  });
});

describe('the roads of the submission page', () => {
  const places = demands.flatMap(({ at }) => at.flatMap((place) => ('step' in place ? place : [])));

  it.each(['pull-request', 'isv-studio', 'isv-studio-update'] as const)(
    'show in their steps what the page demands: %s',
    async (road) => {
      const page = await openSubmit(
        copyWithSignIn(join(scratch, road), 'Tides with OAuth', signIns.oauth),
      );
      await chooseRoad(page, roadTitles[road]);
      const shown = new Map(await textsOfSteps(page));
      const exemption = page.getByRole('group', { name: /exempted you/ });
      if ((await exemption.count()) > 0) {
        await exemption.getByRole('radio', { name: 'Yes' }).check();
        await page.locator('[data-step$="archive"]').waitFor(TIMEOUT);
        for (const [step, text] of await textsOfSteps(page)) shown.set(step, text);
      }
      const wanted = places.filter((place) => place.road === road);
      expect(wanted.length).toBeGreaterThan(8);
      const missing = wanted.filter(({ step, says }) => !says.test(shown.get(step) ?? ''));
      // This step is for independent publishers only.
      expect(
        missing.map(({ step }) => step).filter((step) => step !== 'independent-files'),
      ).toEqual([]);
    },
  );
});

describe('an MCP connector', () => {
  it('is led along its own road, with a line for each tool to test', async () => {
    const page = await openSubmit(copyAsMcp(join(scratch, 'mcp')));
    expect(await roadOf(page)).toBe('MCP connector in Partner Center');
    await stepOf(page, 'operation').getByText('Done: your files show it').waitFor(TIMEOUT);
    expect(await isPresent(page, 'transcripts')).toBe(true);
    await page.getByRole('button', { name: 'Copy Body of the first call' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()), TIMEOUT)
      .toBe('{"jsonrpc":"2.0","id":1,"method":"tools/list"}');
    const tools = page.getByLabel('Tools of the server, one per line');
    await tools.fill('find_station\n\nlist_tides');
    await tools.blur();
    await page.getByLabel('Calls of find_station').fill('10');
    await page.getByLabel('Flow with list_tides').check();
    await page.getByText('3 operations: 1 called often enough, 1 in a flow.').waitFor(TIMEOUT);
    expect(await page.getByLabel('Calls of list_tides').inputValue()).toBe('0');
    await tools.fill('list_tides');
    await tools.blur();
    await page.getByText('2 operations: 0 called often enough, 1 in a flow.').waitFor(TIMEOUT);
  });

  it('fits a phone and has no axe violations, light and dark', async () => {
    const page = await stage.open({ viewport: { width: 390, height: 844 } });
    await drop(page, [copyAsMcp(join(scratch, 'narrow-mcp'))]);
    await enterSubmit(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });

  it('waits for a verified publisher', async () => {
    const page = await stage.open();
    await drop(page, [copyAsMcp(join(scratch, 'independent-mcp'))]);
    await page.getByRole('radio', { name: /^Independent/ }).check(TIMEOUT);
    await enterSubmit(page);
    expect(await roadOf(page)).toBe('MCP connector in Partner Center');
    await stepOf(page, 'eligible').getByText('Next, after a fix').waitFor(TIMEOUT);
  });
});

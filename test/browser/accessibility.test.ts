import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/contract/report.ts';
import { axeViolations } from './axe.ts';
import { drop } from './browser.ts';
import { headingOf, PATIENCE, takeArchive } from './result.ts';
import type { Rig } from './site.ts';
import { fixtures, samples, setStage } from './stage.ts';
import { damagedProgram, holdWorker, programSaying, replaceWorker } from './worker-programs.ts';

let rig: Rig;
const stage = setStage((path) => rig(path));

interface State {
  readonly rig?: Rig;
  readonly reach: (page: Page) => Promise<unknown>;
}

const nothingWrong: Omit<Report, 'evidence'> = {
  name: 'Night Bus',
  profile: { profile: 'verified', because: 'Nothing in the files says otherwise.', guessed: true },
  diagnostics: [],
  counts: { error: 0, warning: 0, info: 0 },
  roles: [{ path: 'icon.png', role: 'icon' }],
  plan: {
    fileName: 'Night-Bus.zip',
    entries: [{ path: 'icon.png', from: 'icon.png', size: 12 }],
    omitted: [],
    missing: [],
    blockers: 0,
  },
};

const states: Readonly<Record<string, State>> = {
  'the empty page': {
    reach: (page) => headingOf(page, 'Check your connector before certification does.'),
  },
  progress: {
    rig: holdWorker().rig,
    async reach(page) {
      await drop(page, [join(samples, 'good')]);
      await headingOf(page, 'Opening');
    },
  },
  'the list of several connectors': {
    async reach(page) {
      await drop(page, [join(fixtures, 'repository')]);
      await page.getByText('All checked.').waitFor(PATIENCE);
    },
  },
  'a result with problems, one of them open': {
    async reach(page) {
      await drop(page, [join(samples, 'broken')]);
      await page.locator('[data-diagnostic]').nth(2).click();
      await page.getByText('Why this matters, and how to fix it').waitFor(PATIENCE);
    },
  },
  'the archive taken away': {
    async reach(page) {
      await drop(page, [join(fixtures, 'night-bus')]);
      await takeArchive(page);
      await page.getByText('SHA-256 of the archive').waitFor(PATIENCE);
      await page.getByText(/^Stays out: /).click();
    },
  },
  'nothing wrong': {
    rig: replaceWorker(programSaying(nothingWrong)),
    async reach(page) {
      await drop(page, [join(samples, 'good')]);
      await page.getByText('Nothing wrong was found.').waitFor(PATIENCE);
    },
  },
  'a refusal': {
    async reach(page) {
      await drop(page, [import.meta.filename]);
      await page.getByRole('alert').waitFor(PATIENCE);
    },
  },
  'a failure': {
    rig: replaceWorker(damagedProgram, Number.POSITIVE_INFINITY),
    async reach(page) {
      await drop(page, [join(samples, 'good')]);
      await headingOf(page, 'The check stopped before it was done');
    },
  },
  'the list of rules': {
    async reach(page) {
      await page.getByRole('link', { name: 'Rules' }).click();
      await page.locator('a[href^="#/rules/"]').first().waitFor(PATIENCE);
    },
  },
  'the explanation of a rule': {
    async reach(page) {
      await page.getByRole('link', { name: 'Rules' }).click();
      await page.locator('a[href^="#/rules/"]').first().click();
      await page.getByRole('heading', { name: 'How to fix it' }).waitFor(PATIENCE);
    },
  },
};

describe('nothing stands in the way of anybody', () => {
  it.each(Object.entries(states))('on %s, light and dark', async (_, state) => {
    rig = state.rig ?? (() => undefined);
    const page = await stage.open({ serviceWorkers: 'block', reducedMotion: 'reduce' });
    await state.reach(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page), colorScheme).toEqual([]);
    }
  });
});

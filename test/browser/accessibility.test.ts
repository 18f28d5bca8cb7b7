import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import type { Report } from '../../src/core/contract/report.ts';
import { expectAccessible } from './axe.ts';
import { drop } from './browser.ts';
import { downloadArchive, headingOf, TIMEOUT } from './result.ts';
import type { Intercept } from './site.ts';
import { fixtures, type Stage, samples, setUpStage } from './stage.ts';
import { enterSubmit } from './submit.ts';
import { damagedProgram, holdWorker, programReporting, replaceWorker } from './worker-programs.ts';

interface State {
  readonly intercept?: Intercept;
  readonly reach: (page: Page) => Promise<unknown>;
  /** Whether it is also looked at in the colors of a high-contrast theme. */
  readonly isForced?: true;
}

const noProblems: Omit<Report, 'evidence'> = {
  root: '',
  name: 'Night Bus',
  publisher: 'Night Bus',
  leftOut: [],
  secrets: [],
  profile: {
    profile: 'verified',
    reason: 'Assumed from your files.',
    guessed: true,
  },
  verdict: 'Ready to submit.',
  tasks: [],
  diagnostics: [],
  ignored: [],
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
    intercept: holdWorker().intercept,
    async reach(page) {
      await drop(page, [join(samples, 'good')]);
      await headingOf(page, 'Opening');
    },
  },
  'the list of several connectors': {
    async reach(page) {
      await drop(page, [join(fixtures, 'repository')]);
      await page.getByText('All checked.').waitFor(TIMEOUT);
    },
  },
  'a result with problems, one of them open': {
    isForced: true,
    async reach(page) {
      await drop(page, [join(samples, 'broken')]);
      await page.locator('[data-diagnostic]').nth(2).click();
      await page.getByText('Why this matters, and how to fix it').waitFor(TIMEOUT);
    },
  },
  'an open file with its outline': {
    isForced: true,
    async reach(page) {
      await drop(page, [join(samples, 'broken')]);
      await page.getByRole('button', { name: 'apiDefinition.swagger.json', exact: true }).click();
      await page.locator('.cm-lintRange').first().waitFor(TIMEOUT);
      await page.getByRole('button', { name: 'Outline' }).click();
      await page
        .getByRole('button', { name: /^List tide stations/ })
        .first()
        .waitFor(TIMEOUT);
    },
  },
  'the icon': {
    async reach(page) {
      await drop(page, [join(samples, 'broken')]);
      await page.getByRole('button', { name: 'icon.png', exact: true }).click();
      await page.locator('dd:visible', { hasText: '66 % of the width' }).first().waitFor(TIMEOUT);
    },
  },
  'what was changed': {
    async reach(page) {
      await drop(page, [join(samples, 'broken')]);
      await page.getByRole('button', { name: /^Fix everything safe/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click(TIMEOUT);
      await page.getByRole('button', { name: /^Changes \(\d/ }).click(TIMEOUT);
      await page.getByRole('button', { name: 'Revert all' }).waitFor(TIMEOUT);
    },
  },
  'a downloaded archive': {
    async reach(page) {
      await drop(page, [join(fixtures, 'night-bus')]);
      await downloadArchive(page);
      await page.getByText('Checksums').click();
      await page.getByText('SHA-256 of the archive').waitFor(TIMEOUT);
      await page.getByText(/^Left out: /).click();
    },
  },
  'no problems': {
    intercept: replaceWorker(programReporting(noProblems)),
    async reach(page) {
      await drop(page, [join(samples, 'good')]);
      await page.getByRole('main').getByText('Ready to submit.').waitFor(TIMEOUT);
    },
  },
  'a refusal': {
    async reach(page) {
      await drop(page, [import.meta.filename]);
      await page.getByRole('alert').waitFor(TIMEOUT);
    },
  },
  'a failure': {
    intercept: replaceWorker(damagedProgram, Number.POSITIVE_INFINITY),
    async reach(page) {
      await drop(page, [join(samples, 'good')]);
      await headingOf(page, 'The check stopped unexpectedly');
    },
  },
  'the steps to certification, all open': {
    isForced: true,
    async reach(page) {
      await drop(page, [join(samples, 'broken')]);
      await enterSubmit(page);
      await page.getByText('Choose another road').click();
      await page.locator('[data-step] summary').evaluateAll((all) => {
        for (const summary of all) (summary as HTMLElement).click();
      });
    },
  },
  'the list of rules': {
    async reach(page) {
      await page.getByRole('link', { name: 'Rules' }).click();
      await page.locator('a[href^="#/rules/"]').first().waitFor(TIMEOUT);
    },
  },
  'the explanation of a rule': {
    async reach(page) {
      await page.getByRole('link', { name: 'Rules' }).click();
      await page.locator('a[href^="#/rules/"]').first().click();
      await page.getByRole('heading', { name: 'How to fix it' }).waitFor(TIMEOUT);
    },
  },
};

/** Those with what is served instead of the worker, or those without. */
const statesOf = (isOther: boolean) =>
  Object.entries(states).filter(([, { intercept }]) => (intercept !== undefined) === isOther);

describe('axe finds no violations', () => {
  const stage = setUpStage();
  it.each(statesOf(false))('on %s, light and dark', (_, state) => expectNone(stage, state));
});

describe('axe finds no violations with another worker', () => {
  let intercept: Intercept | undefined;
  const stage = setUpStage((path) => intercept?.(path));

  it.each(statesOf(true))('on %s, light and dark', (_, state) => {
    intercept = state.intercept;
    return expectNone(stage, state);
  });
});

async function expectNone(stage: Stage, state: State): Promise<void> {
  const page = await stage.open({ serviceWorkers: 'block' });
  await state.reach(page);
  await expectAccessible(page, state.isForced);
}

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { drop, pathOf } from './browser.ts';
import { downloadArchive, TIMEOUT } from './result.ts';
import { fixtures, scratchFolder, setUpStage } from './stage.ts';
import { zipOf } from './zip-of.ts';

const stage = setUpStage();
const scratch = scratchFolder();
const nightBus = join(fixtures, 'night-bus');
const wrongNames = join(fixtures, 'wrong-names');
const hasUnzip = spawnSync('unzip', ['-v']).status === 0;

/** The expected entries of the archive, each with the file it comes from. */
const packed = {
  'apiDefinition.swagger.json': 'apiDefinition.swagger.json',
  'apiProperties.json': 'apiProperties.json',
  'icon.png': 'icon.png',
  'script.csx': 'script.csx',
};

describe('the archive', () => {
  it('shows what is included, what is left out, and why', async () => {
    const page = await openDropped([nightBus]);
    const panel = page.getByRole('region', { name: 'Archive for your solution' });
    const names = panel.locator('ul').first().locator('li > code');
    expect(await names.allTextContents()).toEqual(Object.keys(packed));
    await panel.getByText('Left out: 2 files').click();
    const omitted = panel.locator('details li');
    const paths = omitted.locator('code');
    await expect
      .poll(async () => (await paths.allTextContents()).sort(), TIMEOUT)
      .toEqual(['intro.md', 'readme.md']);
    for (const reason of await omitted.locator('p').allTextContents()) {
      expect(reason).toMatch(/\w+ \w+.*\.$/);
    }
  });

  it('contains exactly the files, byte for byte', async () => {
    const { path, name } = await download(await openDropped([nightBus]));
    expect(name).toBe('Night-Bus.zip');
    await expectEntries(path, nightBus, packed);
  });

  it.skipIf(!hasUnzip)('can be read by other tools (skipped without unzip)', async () => {
    const { path } = await download(await openDropped([nightBus]));
    expect(spawnSync('unzip', ['-tqq', path])).toMatchObject({ status: 0 });
    const { stdout } = spawnSync('unzip', ['-Z1', path], { encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toEqual(Object.keys(packed));
  });

  it('has the same bytes wherever it is created', async () => {
    const zip = join(scratch, 'dropped.zip');
    writeFileSync(zip, await zipOf(nightBus));
    const byCommandLine = join(scratch, 'command-line.zip');
    vi.spyOn(process.stdout, 'write').mockImplementation((_text, written) => {
      (written as unknown as () => void)();
      return true;
    });
    await run(['pack', nightBus, '--target', 'isv-studio', '--force', '--output', byCommandLine]);
    vi.restoreAllMocks();
    const first = await download(await openDropped([nightBus], { timezoneId: 'Asia/Kolkata' }));
    const second = await download(await openDropped([zip], { timezoneId: 'America/New_York' }));
    const bytes = readFileSync(byCommandLine);
    expect(readFileSync(first.path).equals(bytes)).toBe(true);
    expect(readFileSync(second.path).equals(bytes)).toBe(true);
    expect(first.sums).toEqual(second.sums);
  });

  it('renames files as required, and has the script though no operation is listed', async () => {
    const page = await openDropped([wrongNames]);
    const panel = page.getByRole('region', { name: 'Archive for your solution' });
    expect(await panel.getByText('Renamed from lost-parcel.json.').isVisible()).toBe(true);
    const { path } = await download(page);
    await expectEntries(path, wrongNames, {
      'apiDefinition.swagger.json': 'lost-parcel.json',
      'apiProperties.json': 'connection.json',
      'icon.png': 'Logo.png',
      'script.csx': 'helper.csx',
    });
  });

  it('says once it is saved how its files get into the solution', async () => {
    const page = await openDropped([nightBus]);
    await download(page);
    await page.getByRole('link', { name: /make the connector of your solution/ }).click();
    const step = page.getByRole('heading', { level: 2, name: /^Put exactly one connector/ });
    await step.waitFor(TIMEOUT);
    await page
      .getByText(/pac connector create/)
      .first()
      .waitFor(TIMEOUT);
  });

  it('can be downloaded in spite of errors only after a confirmation', async () => {
    const page = await openDropped([wrongNames]);
    const button = page.getByRole('button', { name: 'Download Lost-Parcel.zip' });
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel('Download anyway, although it is not ready').check();
    expect(await button.isEnabled()).toBe(true);
  });
});

async function openDropped(
  paths: readonly string[],
  options?: BrowserContextOptions,
): Promise<Page> {
  const page = await stage.open(options);
  await drop(page, paths);
  await page.getByRole('heading', { name: 'Archive for your solution' }).waitFor(TIMEOUT);
  return page;
}

/** Downloads the archive, and verifies the checksum that the page shows. */
async function download(page: Page) {
  const saved = await downloadArchive(page);
  const path = await pathOf(saved);
  const note = page.getByRole('status').filter({ hasText: 'SHA-256' });
  await note.waitFor(TIMEOUT);
  const sums = await note.locator('dd').allTextContents();
  expect(sums[0]).toBe(sha256(readFileSync(path)));
  return { path, name: saved.suggestedFilename(), sums };
}

async function expectEntries(
  archive: string,
  folder: string,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  const { files } = await JSZip.loadAsync(readFileSync(archive), { checkCRC32: true });
  expect(Object.keys(files)).toEqual(Object.keys(entries));
  for (const [name, from] of Object.entries(entries)) {
    const bytes = await files[name]?.async('nodebuffer');
    expect(bytes?.equals(readFileSync(join(folder, from))), name).toBe(true);
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

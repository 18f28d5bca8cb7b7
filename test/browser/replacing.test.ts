import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/core/archive/limits.ts';
import { readArchive } from '../../src/core/archive/read-archive.ts';
import { drop } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { fixtures, samples, scratchFolder, setUpStage } from './stage.ts';
import { cleanIntro, enterStudio, replaceText, saved } from './studio.ts';

const stage = setUpStage();
const scratch = scratchFolder();

async function openSample() {
  const page = await stage.open();
  await drop(page, [join(samples, 'broken')]);
  await headingOf(page, 'Harbor Tides Connector API');
  return page;
}

describe('a file dropped onto the open connector', () => {
  it('replaces the one of its role, and Ctrl+Z takes it back', async () => {
    const page = await openSample();
    const blocking = page.getByRole('button', { name: /^\d+ block/ });
    const before = await blocking.textContent();
    const icon = join(scratch, 'new icon (1).png');
    copyFileSync(join(samples, 'good/icon.png'), icon);
    await drop(page, [icon]);
    await page.getByText('Replaced icon.png.', { exact: true }).waitFor(TIMEOUT);
    expect(await blocking.textContent()).not.toBe(before);
    await page.keyboard.press('ControlOrMeta+z');
    await page.getByText('Undone: replaced icon.png.', { exact: true }).waitFor(TIMEOUT);
    expect(await blocking.textContent()).toBe(before);
  });

  it('is asked about once if it may be another connector, which then has a way back', async () => {
    const page = await openSample();
    const definition = join(scratch, 'apiDefinition.swagger.json');
    const text = readFileSync(join(fixtures, 'night-bus/apiDefinition.swagger.json'), 'utf8');
    writeFileSync(definition, text);
    await drop(page, [definition]);
    await page.getByRole('dialog').getByRole('button', { name: 'Open Night Bus' }).click();
    await headingOf(page, 'Night Bus');
    await page.getByRole('button', { name: 'Back to Harbor Tides Connector API' }).click();
    await headingOf(page, 'Harbor Tides Connector API');
  });

  it('leaves one of several open', async () => {
    const page = await stage.open();
    await drop(page, [join(fixtures, 'night-bus'), join(fixtures, 'harbor-watch')]);
    await page.getByRole('link', { name: 'Harbor Watch' }).click();
    await headingOf(page, 'Harbor Watch');
    await drop(page, [join(samples, 'good/icon.png')]);
    await page.getByText('Added icon.png.', { exact: true }).waitFor(TIMEOUT);
    await headingOf(page, 'Harbor Watch');
  });
});

it('a folder dropped onto the open connector opens, with the way back', async () => {
  const page = await openSample();
  await drop(page, [join(fixtures, 'night-bus')]);
  await headingOf(page, 'Night Bus');
  await page.getByRole('button', { name: 'Back to Harbor Tides Connector API' }).press('Enter');
  await headingOf(page, 'Harbor Tides Connector API');
});

it('changed files are saved as they are: one alone, several as a zip', async () => {
  const page = await openSample();
  const icon = readFileSync(join(samples, 'good/icon.png'));
  await drop(page, [join(samples, 'good/icon.png')]);
  const one = await saved(page, 'Save icon.png');
  expect(one).toMatchObject({ name: 'icon.png' });
  expect(one.bytes.equals(icon)).toBe(true);
  await drop(page, [join(samples, 'good/intro.md')]);
  await page.getByText('Added intro.md.', { exact: true }).waitFor(TIMEOUT);
  const zip = await saved(page, 'Save 2 changed files as a zip');
  const { entries } = await readArchive(new Uint8Array(zip.bytes), DEFAULT_LIMITS);
  const files = new Map(entries.map(({ path, bytes }) => [path, Buffer.from(bytes)]));
  expect([...files.keys()].sort()).toEqual(['icon.png', 'intro.md']);
  expect(files.get('icon.png')?.equals(icon)).toBe(true);
});

it('what is written in the studio is a file of the connector once the user leaves it', async () => {
  const page = await openSample();
  const asked = page.getByRole('button', { name: /^\d+ asked/ });
  const before = await asked.textContent();
  await enterStudio(page);
  await replaceText(page, cleanIntro);
  await page.getByRole('link', { name: 'Connector Preflight' }).click();
  await page.getByText('Wrote intro.md.', { exact: true }).waitFor(TIMEOUT);
  await page.getByRole('region', { name: 'Your files' }).getByText('intro.md').waitFor(TIMEOUT);
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByText('Undone: wrote intro.md.', { exact: true }).waitFor(TIMEOUT);
  expect(await asked.textContent()).toBe(before);
});

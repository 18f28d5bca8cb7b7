import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drop } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { fixtures, samples, scratchFolder, setUpStage } from './stage.ts';

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

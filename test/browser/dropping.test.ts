import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drop } from './browser.ts';
import { commandLineReport, expectResult } from './command-line.ts';
import { headingOf, showByFile, shownDiagnostics, TIMEOUT } from './result.ts';
import { fixtures, samples, scratchFolder, setUpStage } from './stage.ts';
import { zipOf } from './zip-of.ts';

const stage = setUpStage();
const scratch = scratchFolder();

describe('a dropped folder', () => {
  it('is checked as the command line checks it', async () => {
    const page = await stage.open();
    await drop(page, [join(fixtures, 'night-bus')]);
    await expectResult(page, await commandLineReport(join(fixtures, 'night-bus')));
    await expect
      .poll(() => shownDiagnostics(page), TIMEOUT)
      .toContainEqual({
        consequence: 'Asked',
        message: 'Use plain characters in the description of the connector: it contains "€".',
        position: 'apiDefinition.swagger.json:5:20',
      });
  });

  it('gets its roles from the content of the files, whatever their names', async () => {
    const page = await stage.open();
    await drop(page, [join(fixtures, 'wrong-names')]);
    await expectResult(page, await commandLineReport(join(fixtures, 'wrong-names')));
    const files = page.getByRole('region', { name: 'Your files' }).getByRole('listitem');
    expect((await files.allTextContents()).sort()).toEqual([
      'Logo.pngIcon',
      'connection.jsonAPI properties',
      'helper.csxScript',
      'lost-parcel.jsonAPI definition',
      'notes.txtUnknown, never packed',
    ]);
  });

  it('is read without the files of systems and tools', async () => {
    const junk = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '._icon.png', '__MACOSX/._icon.png'];
    const folder = join(scratch, 'with-junk');
    cpSync(join(fixtures, 'night-bus'), folder, { recursive: true });
    for (const path of [...junk, '.git/HEAD']) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), 'junk');
    }
    const page = await stage.open();
    await drop(page, [folder]);
    await headingOf(page, 'Night Bus');
    const leftOut = page.getByRole('region', { name: 'Your files' }).locator('details');
    await leftOut.getByText('Ignored: 6 items').click();
    const paths = await leftOut.locator('li > code').allTextContents();
    expect(paths.sort()).toEqual([...junk, '.git/'].map((path) => `with-junk/${path}`).sort());
  });

  it('is refused with a reason if it has no connector', async () => {
    const folder = join(scratch, 'holiday');
    mkdirSync(folder);
    writeFileSync(join(folder, 'beach.txt'), 'sun');
    const page = await stage.open();
    await drop(page, [folder]);
    const refusal = await page.getByRole('alert').textContent();
    for (const name of ['apiDefinition.swagger.json', 'apiProperties.json', 'icon.png']) {
      expect(refusal).toContain(name);
    }
    expect(refusal).toContain('holiday/beach.txt');
  });
});

describe('dropped files', () => {
  it('make a connector without a folder', async () => {
    const page = await stage.open();
    const names = ['icon.png', 'apiProperties.json', 'apiDefinition.swagger.json'];
    await drop(
      page,
      names.map((name) => join(samples, 'broken', name)),
    );
    await headingOf(page, 'Harbor Tides Connector API');
    await showByFile(page);
    await expect
      .poll(() => shownDiagnostics(page), TIMEOUT)
      .toContainEqual({
        consequence: 'Blocks',
        message: 'Remove the comma after the last item: JSON does not allow one there.',
        position: 'apiDefinition.swagger.json:253:10',
      });
  });

  it('are unpacked if they are a zip', async () => {
    const zip = join(scratch, 'night-bus.zip');
    writeFileSync(zip, await zipOf(join(fixtures, 'night-bus')));
    const page = await stage.open();
    await drop(page, [zip]);
    await expectResult(page, await commandLineReport(zip));
  });
});

describe('a file that is not a connector', () => {
  it('never makes the browser leave the page', async () => {
    const page = await stage.open();
    const leavings: string[] = [];
    page.on('framenavigated', (frame) => leavings.push(frame.url()));
    const file = join(scratch, 'elsewhere.html');
    writeFileSync(file, '<title>elsewhere</title>');
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    for (const place of [
      [1, 1],
      [width - 2, height - 2],
      [width / 2, height / 2],
    ] as const) {
      await drop(page, [file], place);
      await page.getByRole('alert').getByText('elsewhere.html').waitFor(TIMEOUT);
      await page.getByRole('button', { name: 'Dismiss' }).click();
    }
    expect(leavings).toEqual([]);
    expect(await page.title()).toBe('Connector Preflight');
  });
});

import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOf, isWindows, runHere, scratchFolder } from './command-line.ts';

const folder = scratchFolder();
const connector = copyOf('good', join(folder, 'connector'));

function packTo(output: string, ...more: string[]) {
  const args = ['pack', 'connector', '--target', 'isv-studio', '--output', output, ...more];
  return runHere(folder, args);
}

beforeAll(async () => {
  expect((await packTo('own.zip')).status).toBe(0);
});

describe('--output', () => {
  it('does not replace a file that pack did not write, unless --overwrite says so', async () => {
    writeFileSync(join(folder, 'thesis.doc'), 'years of work');
    expect(await packTo('thesis.doc')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Choose another name, or replace the file with --overwrite: thesis.doc is there already.\n',
    });
    expect(readFileSync(join(folder, 'thesis.doc'), 'utf8')).toBe('years of work');
    expect((await packTo('thesis.doc', '--overwrite')).status).toBe(0);
    expect(readFileSync(join(folder, 'thesis.doc'))).toEqual(readFileSync(join(folder, 'own.zip')));
  });

  it('does not replace an archive that another program wrote', async () => {
    const zip = new JSZip().file('icon.png', 'an icon');
    writeFileSync(join(folder, 'other.zip'), await zip.generateAsync({ type: 'uint8array' }));
    expect((await packTo('other.zip')).status).toBe(2);
  });

  it('replaces what pack wrote, with an archive of another connector too', async () => {
    const changed = copyOf('good', join(folder, 'changed'));
    const file = join(changed, 'apiDefinition.swagger.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Harbor', 'Haven'));
    const args = ['--target', 'isv-studio', '--output', 'again.zip'];
    expect((await packTo('again.zip')).status).toBe(0);
    const first = readFileSync(join(folder, 'again.zip'));
    expect((await runHere(folder, ['pack', 'changed', ...args])).status).toBe(0);
    expect(readFileSync(join(folder, 'again.zip')).equals(first)).toBe(false);
  });

  it.each([
    ['an input', 'connector/icon.png'],
    ['an input in another spelling', 'connector/../connector/icon.png'],
    ['a new file beside the inputs', 'connector/new.zip'],
    ['a new file below them', 'connector/out/new.zip'],
  ])('never writes to %s, not even with --overwrite', async (_, output) => {
    mkdirSync(join(connector, 'out'), { recursive: true });
    const before = readdirSync(connector, { recursive: true });
    const { status, stderr } = await packTo(output, '--overwrite');
    expect(status).toBe(2);
    expect(stderr).toBe(`Choose another folder for --output: ${output} is part of what is read.\n`);
    expect(readdirSync(connector, { recursive: true })).toEqual(before);
  });

  it('never writes over the archive that it reads, under whichever name', async () => {
    linkSync(join(folder, 'own.zip'), join(folder, 'second-name.zip'));
    symlinkSync('connector', join(folder, 'way-around'));
    for (const [input, output] of [
      ['own.zip', 'own.zip'],
      ['own.zip', './own.zip'],
      ['own.zip', 'second-name.zip'],
      ['connector', 'way-around/new.zip'],
    ] as const) {
      const args = ['--target', 'isv-studio', '--output', output, '--overwrite'];
      const { status, stderr } = await runHere(folder, ['pack', input, ...args]);
      expect([status, stderr]).toEqual([2, expect.stringContaining('is part of what is read')]);
    }
    expect(existsSync(join(connector, 'new.zip'))).toBe(false);
  });

  it('replaces a link, and never writes through it', async () => {
    writeFileSync(join(folder, 'target.txt'), 'mine');
    symlinkSync('target.txt', join(folder, 'link.zip'));
    expect((await packTo('link.zip')).status).toBe(2);
    expect((await packTo('link.zip', '--overwrite')).status).toBe(0);
    expect(lstatSync(join(folder, 'link.zip')).isFile()).toBe(true);
    expect(readFileSync(join(folder, 'target.txt'), 'utf8')).toBe('mine');
  });

  it.each([
    ['connector-folder', 'Name a file as --output: connector-folder is a folder.'],
    ['missing/a.zip', 'Create the folder first: there is none at missing.'],
    [
      '/dev/null',
      isWindows
        ? 'Create the folder first: there is none at /dev.'
        : 'Name a file as --output: /dev/null is a device or a pipe.',
    ],
    ['own.zip/a.zip', 'Create the folder first: there is none at own.zip.'],
  ])('says in words why it cannot write to %s', async (output, words) => {
    mkdirSync(join(folder, 'connector-folder'), { recursive: true });
    expect(await packTo(output, '--overwrite')).toEqual({
      status: 2,
      stdout: '',
      stderr: `${words}\n`,
    });
  });

  it('says in words that a folder may not be written to', async () => {
    const args = ['pack', 'connector', '--target', 'isv-studio', '--output', 'new.zip'];
    const failing = { FAIL_CALL: 'accessSync', FAIL_CODE: 'EROFS' };
    const { status, stderr } = await runHere(folder, args, failing);
    expect([status, stderr]).toEqual([
      2,
      `Choose another folder: ${folder} is on a disk that is read-only.\n`,
    ]);
  });

  it('leaves nothing if the disk is full, and the whole file if disks know no second names', async () => {
    const args = ['pack', 'connector', '--target', 'isv-studio', '--output', 'full.zip'];
    const before = readdirSync(folder);
    const full = await runHere(folder, args, { FAIL_AT: '2', FAIL_CODE: 'ENOSPC' });
    expect([full.status, full.stderr]).toEqual([
      2,
      expect.stringMatching(/^Free some space: no more fits on the disk of .*full\.zip\.$/m),
    ]);
    expect(readdirSync(folder)).toEqual(before);
    expect((await runHere(folder, args, { FAIL_AT: '5', FAIL_CODE: 'EPERM' })).status).toBe(0);
    expect(readFileSync(join(folder, 'full.zip'))).toEqual(readFileSync(join(folder, 'own.zip')));
  });
});

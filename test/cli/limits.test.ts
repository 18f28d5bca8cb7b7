import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, isWindows, runHere, scratchFolder } from './command-line.ts';

const folder = scratchFolder();
const MEGABYTE = 2 ** 20;

/** Opening any file below the current folder fails: nothing was read if the answer is another. */
const unreadable = { FAIL_CALL: 'openSync', FAIL_CODE: 'EIO' };

describe('what is too large', () => {
  it('would fail otherwise if it were read', async () => {
    copyOf('good', join(folder, 'small'));
    const { stderr } = await runHere(folder, ['check', 'small'], unreadable);
    expect(stderr).toMatch(/^Check the disk: /);
  });

  it.each([
    ['huge.zip', 'huge.zip'],
    ['apiDefinition.swagger.json', 'apiDefinition.swagger.json'],
    ['in/video.mp4', 'in'],
  ])('is named and not read: 3 GB in %s', async (path, named) => {
    mkdirSync(join(folder, 'in'), { recursive: true });
    emptyFile(join(folder, path), 3 * 1024 * MEGABYTE);
    const { status, stdout, stderr } = await runHere(folder, ['check', named], unreadable);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`Leave ${path} out: it is 3072 MB, and the limit is 256 MB.\n`);
  });

  it('is a folder of more bytes than can be looked at', async () => {
    const heavy = copyOf('good', join(folder, 'heavy'));
    for (const name of ['a', 'b', 'c']) emptyFile(join(heavy, name), 100 * MEGABYTE);
    for (const command of [
      ['check', 'heavy'],
      ['pack', 'heavy', '--target', 'isv-studio', '--output', 'heavy.zip'],
    ]) {
      const { status, stderr } = await runHere(folder, command, unreadable);
      expect([status, stderr]).toEqual([
        2,
        'Name the connector’s own folder: heavy holds more than 256 MB.\n',
      ]);
    }
  });

  it('is a folder of more files than can be looked at', async () => {
    const many = copyOf('good', join(folder, 'many'));
    for (let at = 0; at < 20_000; at += 1) writeFileSync(join(many, `${at}`), '');
    const { status, stderr } = await runHere(folder, ['check', 'many'], unreadable);
    expect([status, stderr]).toEqual([
      2,
      'Name the connector’s own folder: many holds more than 20,000 files.\n',
    ]);
  });
});

describe('what never ends', () => {
  it.skipIf(isWindows)('is not waited for (skipped on Windows)', async () => {
    const piped = copyOf('good', join(folder, 'piped'));
    spawnSync('mkfifo', [join(piped, 'pipe')]);
    expect(await runHere(folder, ['check', 'piped/pipe'])).toMatchObject({
      status: 2,
      stderr: 'Name a folder, a file or a zip: piped/pipe is none of them.\n',
    });
    expect((await runHere(folder, ['check', '/dev/zero'])).status).toBe(2);
    expect(await runHere(folder, ['check', 'piped'])).toMatchObject({
      status: 0,
      stderr: 'Leave piped/pipe out: it is neither a file nor a folder.\n',
    });
  });
});

/** Creates a file of zeros that takes no room on disk. */
function emptyFile(path: string, size: number): void {
  const file = openSync(path, 'w');
  ftruncateSync(file, size);
  closeSync(file);
}

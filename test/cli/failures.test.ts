import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/cli/cannot-run.ts';
import { failureMessage } from '../../src/cli/failure-message.ts';
import {
  copyOf,
  isWindows,
  runHere,
  runIn,
  runner,
  samples,
  scratchFolder,
} from './command-line.ts';

const folder = scratchFolder();

describe('failureMessage', () => {
  it.each(Object.keys(constants.errno))(
    'has words for %s, and does not ask for a report',
    (code) => {
      const message = failureMessage(systemError(code, 'a/icon.png'));
      expect(message).toMatch(/^(?:[A-Z].*a\/icon\.png.*|Close some programs: .*)\.$/);
      expect(message).not.toContain('Report');
    },
  );

  it('names the output where the system names no path', () => {
    expect(failureMessage(systemError('ENOSPC'))).toBe(
      'Free some space: no more fits on the disk of the output.',
    );
  });

  it('asks for a report of faults of ours alone', () => {
    expect(failureMessage(new TypeError('x is not a function'))).toBe(
      'Report this to us: TypeError: x is not a function',
    );
    expect(failureMessage('what')).toBe('Report this to us: what');
    expect(failureMessage(undefined)).toBe('Report this to us: undefined');
    expect(failureMessage(new CannotRun('Name a folder.'))).toBe('Name a folder.');
  });

  it('cannot be made to write a second line', () => {
    expect(failureMessage(systemError('EIO', 'a\n::error::b'))).not.toContain('\n');
    expect(failureMessage(new Error('a\n::error::b'))).not.toContain('\n');
  });
});

describe('the command line', () => {
  it.each([
    [
      ['check', 'x'.repeat(300)],
      isWindows ? / the path: / : /^Shorten the path: x+ is too long\.\n$/,
    ],
    [
      ['check', 'file.json/inner'],
      isWindows
        ? /^Check the path: /
        : /^Check the path: a part of file\.json\/inner is a file, not a folder\.\n$/,
    ],
    [['check', ''], /^Name a folder, a file or a zip to look at\.\n$/],
    [['check', 'empty'], /^Choose some files: /],
    [['check', '.', '--output', 'a.zip'], /^Leave out --output: check does not use it\.\n$/],
    [['pack', '.', '--format', 'json'], /^Leave out --format: pack does not use it\.\n$/],
    [['check', '--profile'], /^Option '--profile <value>' argument missing\n\nUsage:\n/],
    [['chekc', '.'], /^There is no command "chekc"\.\n$/],
  ])('answers %j in words and with 2', async (args, words) => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    writeFileSync(join(folder, 'file.json'), '{}');
    const { status, stdout, stderr } = await runHere(folder, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
  });

  it.each([
    ['readdirSync', 'EACCES', /^Allow access to .*denied: permission was denied\.\n$/],
    ['openSync', 'EACCES', /^Allow access to .*denied[\\/]\S+: permission was denied\.\n$/],
    ['openSync', 'EMFILE', /^Close some programs: too many files are open\.\n$/],
    ['readdirSync', 'EIO', /^Check the disk: .*denied could not be read or written\.\n$/],
  ])('says what to do when %s fails with %s', async (call, code, words) => {
    copyOf('good', join(folder, 'denied'));
    const failing = { FAIL_CALL: call, FAIL_CODE: code };
    const { status, stdout, stderr } = await runHere(folder, ['check', 'denied'], failing);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
  });

  it('says that the program which reads its output has ended', async () => {
    const { status, stderr } = await checkInto('pipe');
    expect(stderr).toBe(
      'Run it again: the program that read the output ended before it had all of it.\n',
    );
    expect(status).toBe(2);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'says that the disk is full (skipped without /dev/full)',
    async () => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = await checkInto(full);
      closeSync(full);
      expect([status, stderr]).toEqual([
        2,
        'Free some space: no more fits on the disk of the output.\n',
      ]);
    },
  );

  it('ends with 2, not 1, when it cannot start', () => {
    const failing = { FAIL_CALL: 'statSync', FAIL_CODE: 'EIO' };
    const project = join(import.meta.dirname, '../..');
    const { status, stderr } = runIn(project, ['check', 'public/samples/good'], failing);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^The command line could not be built or started\.\n/);
  });
});

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open', ...(path && { path }) });
}

/** Checks a sample, its output going to an open file or to a pipe that nobody reads. */
function checkInto(output: number | 'pipe'): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, [runner, 'check', join(samples, 'broken')], {
    stdio: ['ignore', output, 'pipe'],
  });
  child.stdout?.destroy();
  let stderr = '';
  child.stderr?.on('data', (data) => {
    stderr += data;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stderr })));
}

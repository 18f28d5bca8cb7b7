import { chmodSync, linkSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, runHere, runIn, scratchFolder } from './command-line.ts';

const folder = scratchFolder();
const definition = 'apiDefinition.swagger.json';

const fixed = copyOf('broken', join(folder, 'fixed'));
const names = readdirSync(fixed);
const before = readFileSync(join(fixed, definition), 'utf8');
runIn(fixed, ['check', '.', '--fix']);
const after = readFileSync(join(fixed, definition), 'utf8');

describe('--fix', () => {
  it('leaves the old file or the new one, at whichever call it is killed', () => {
    const seen: string[] = [];
    const leftovers: number[] = [];
    let isKilled = true;
    for (let at = 1; isKilled; at += 1) {
      const copy = copyOf('broken', join(folder, `killed-${at}`));
      const run = runIn(copy, ['check', definition, '--fix'], { KILL_AT: `${at}` });
      isKilled = run.signal === 'SIGKILL';
      seen.push(readFileSync(join(copy, definition), 'utf8'));
      leftovers.push(readdirSync(copy).length - names.length);
    }
    expect(seen).toEqual([...seen.slice(1).map(() => before), after]);
    // Opening, writing, owner, mode, disk, closing, renaming: the file beside is there from the second on.
    expect(leftovers).toEqual([0, 1, 1, 1, 1, 1, 1, 0]);
  });

  it('names the file that a killed run left behind, and goes on without it', async () => {
    const copy = copyOf('broken', join(folder, 'killed'));
    runIn(copy, ['check', '.', '--fix'], { KILL_AT: '2' });
    const { stderr, status } = await runHere(copy, ['check', '.', '--fix']);
    expect(stderr).toMatch(/^Delete \.\/\.connector-preflight-\w+\.tmp: /);
    expect(status).toBe(1);
    expect(readFileSync(join(copy, definition), 'utf8')).toBe(after);
  });

  it.each([
    ['ENOSPC', '2', /^Free some space: .*apiDefinition\.swagger\.json/m],
    ['EIO', '5', /^Check the disk: .*apiDefinition\.swagger\.json/m],
    ['EACCES', '1', /^Allow access to .*apiDefinition\.swagger\.json: permission was denied/m],
    ['EBUSY', '7', /^Close .*apiDefinition\.swagger\.json: another program/m],
  ])('leaves the old file and nothing else when a call fails with %s', async (code, at, words) => {
    const copy = copyOf('broken', join(folder, `fails-${code}`));
    const run = await runHere(copy, ['check', '.', '--fix'], { FAIL_AT: at, FAIL_CODE: code });
    expect(run.stderr).toMatch(words);
    expect(run.stderr).not.toContain('Report this');
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(readFileSync(join(copy, definition), 'utf8')).toBe(before);
    expect(readdirSync(copy)).toEqual(names);
  });

  it('does not replace a file that may not be written', async () => {
    const copy = copyOf('broken', join(folder, 'read-only'));
    const failing = { FAIL_CALL: 'accessSync', FAIL_CODE: 'EACCES' };
    const { status, stderr } = await runHere(copy, ['check', '.', '--fix'], failing);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Allow access to .*: permission was denied\.$/m);
    expect(readFileSync(join(copy, definition), 'utf8')).toBe(before);
  });

  it('does without the owner of the file where it may not be kept', async () => {
    const copy = copyOf('broken', join(folder, 'owner'));
    await runHere(copy, ['check', '.', '--fix'], { FAIL_AT: '3', FAIL_CODE: 'EPERM' });
    expect(readFileSync(join(copy, definition), 'utf8')).toBe(after);
  });

  it('keeps the mode of the file', async () => {
    const copy = copyOf('broken', join(folder, 'mode'));
    chmodSync(join(copy, definition), 0o640);
    const { mode } = statSync(join(copy, definition));
    await runHere(copy, ['check', '.', '--fix']);
    expect(statSync(join(copy, definition)).mode).toBe(mode);
    expect(readFileSync(join(copy, definition), 'utf8')).toBe(after);
  });

  it('keeps the line ends of the file', async () => {
    const copy = copyOf('broken', join(folder, 'line-ends'));
    for (const name of [definition, 'apiProperties.json']) {
      const text = readFileSync(join(copy, name), 'utf8');
      writeFileSync(join(copy, name), text.replaceAll('\n', '\r\n'));
    }
    await runHere(copy, ['check', '.', '--fix']);
    for (const name of [definition, 'apiProperties.json']) {
      const text = readFileSync(join(fixed, name), 'utf8');
      expect(readFileSync(join(copy, name), 'utf8')).toBe(text.replaceAll('\n', '\r\n'));
    }
  });

  it('leaves a file outside as it is that is the same file on disk', async () => {
    const copy = copyOf('broken', join(folder, 'hard-link'));
    const outside = join(folder, 'outside.json');
    linkSync(join(copy, definition), outside);
    await runHere(copy, ['check', '.', '--fix']);
    expect(readFileSync(join(copy, definition), 'utf8')).toBe(after);
    expect(readFileSync(outside, 'utf8')).toBe(before);
  });

  it('cannot be asked for together with a dry run', async () => {
    const copy = copyOf('broken', join(folder, 'both'));
    const { status, stderr } = await runHere(copy, ['check', '.', '--fix', '--fix-dry-run']);
    expect([status, stderr]).toEqual([
      2,
      'Choose one of --fix and --fix-dry-run: both are given.\n',
    ]);
    expect(readFileSync(join(copy, definition), 'utf8')).toBe(before);
  });
});

import { readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDiskFile } from '../../src/cli/disk-file.ts';
import { fixFiles } from '../../src/cli/fix-files.ts';
import { openPath, withSlashes } from '../../src/cli/read-path.ts';
import { checkConnector } from '../../src/core/service/check/check-connector.ts';
import { copyOf, scratchFolder } from './command-line.ts';

const folder = scratchFolder();

function fileOf(name: string) {
  const path = join(folder, name);
  writeFileSync(path, 'hello');
  return { name, path, stats: statSync(path), isLink: false };
}

describe('readDiskFile', () => {
  it('reads the bytes of the file', () => {
    const file = fileOf('a.txt');
    expect(new TextDecoder().decode(readDiskFile(file))).toBe('hello');
  });

  it('refuses a file that is another than the one found', () => {
    const file = fileOf('b.txt');
    renameSync(fileOf('other.txt').path, file.path);
    expect(() => readDiskFile(file)).toThrow('Run it again: b.txt changed meanwhile.');
  });

  it('refuses a file that has grown since it was found', () => {
    const file = fileOf('c.txt');
    writeFileSync(file.path, 'hello, world');
    expect(() => readDiskFile(file)).toThrow('Run it again: c.txt changed meanwhile.');
  });

  it('does not follow a link that took the place of the file', () => {
    const file = fileOf('d.txt');
    rmSync(file.path);
    symlinkSync(fileOf('secret.txt').path, file.path);
    expect(() => readDiskFile(file)).toThrow(/ELOOP|changed meanwhile/);
  });
});

describe('fixFiles', () => {
  it('leaves a file that changed after it was checked', async () => {
    const copy = copyOf('broken', join(folder, 'changing'));
    const { connectors } = await openPath(copy);
    const checked = await Promise.all(
      connectors.map(async (each) => ({
        ...each,
        report: await checkConnector(each.source, 'auto'),
      })),
    );
    const definition = join(copy, 'apiDefinition.swagger.json');
    const changed = readFileSync(definition, 'utf8').replace('Harbor', 'Hafnia');
    writeFileSync(definition, changed);
    const lines: string[] = [];
    for await (const line of fixFiles(checked, false)) lines.push(line);
    expect(lines).toContain(
      `Run it again: ${withSlashes(definition)} changed while it was checked.`,
    );
    expect(readFileSync(definition, 'utf8')).toBe(changed);
  });
});

describe('openPath', () => {
  it('names twenty files that it does not read, and counts the rest', async () => {
    const copy = copyOf('good', join(folder, 'many-links'));
    for (let at = 0; at < 30; at += 1) symlinkSync('nowhere', join(copy, `link-${at}`));
    const { notes } = await openPath(copy);
    expect(notes).toHaveLength(21);
    expect(notes.at(-1)).toBe('10 more are not read either.');
  });
});

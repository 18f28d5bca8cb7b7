import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { copyOf, isWindows, runHere, samples, scratchFolder } from './command-line.ts';

const folder = scratchFolder();
const definition = 'apiDefinition.swagger.json';
const secret = join(folder, 'secret.png');
writeFileSync(secret, readFileSync(join(samples, 'good/icon.png')));

/** A copy of a sample in which one file is a link. */
function withLink(name: string, file: string, target: string): string {
  const copy = copyOf('good', join(folder, name));
  rmSync(join(copy, file));
  symlinkSync(target, join(copy, file));
  return copy;
}

function packed(path: string, output: string, ...more: string[]) {
  return runHere(folder, ['pack', path, '--target', 'isv-studio', '--output', output, ...more]);
}

describe('a link in a folder', () => {
  it.each<[string, string, RegExp]>([
    [
      'to a file outside',
      '../secret.png',
      /Replace the link .*icon\.png with what it leads to: .*secret\.png is outside/,
    ],
    ['by its full path', secret, /icon\.png with what it leads to: .*secret\.png is outside/],
    ['to a folder outside', '..', /icon\.png with what it leads to: .* is outside/],
    ['to a device', '/dev/null', isWindows ? /leads nowhere/ : /leads to: \/dev\/null is outside/],
    ['to nothing', 'nothing.png', /Replace the link .*icon\.png: it leads nowhere/],
    ['to itself', 'icon.png', /Replace the link .*icon\.png: it leads nowhere/],
    [
      'to its folder',
      '.',
      /icon\.png with what it leads to: .* is outside|only links to files are followed/,
    ],
  ])('is not read if it leads %s, and is named', async (name, target, words) => {
    const copy = withLink(`link ${name}`, 'icon.png', target);
    const { status, stderr } = await packed(copy, `link ${name}.zip`);
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/Add icon\.png/);
    expect(status).toBe(1);
  });

  it('never gets a file from outside into the archive, not even by force', async () => {
    const copy = withLink('forced', 'icon.png', '../secret.png');
    expect((await packed(copy, 'forced.zip', '--force')).status).toBe(0);
    const { files } = await JSZip.loadAsync(readFileSync(join(folder, 'forced.zip')));
    expect(Object.keys(files)).toEqual([definition, 'apiProperties.json']);
  });

  it('is read if it leads to a file in the folder that was named', async () => {
    const copy = withLink('inside', 'icon.png', 'images/real.png');
    mkdirSync(join(copy, 'images'));
    writeFileSync(join(copy, 'images/real.png'), readFileSync(secret));
    const { status, stderr } = await packed(copy, 'inside.zip');
    expect([status, stderr]).toEqual([0, '']);
    const { files } = await JSZip.loadAsync(readFileSync(join(folder, 'inside.zip')));
    expect(await files['icon.png']?.async('nodebuffer')).toEqual(readFileSync(secret));
  });

  it('is no way around: two folders that link to each other are looked at once', async () => {
    const tree = join(folder, 'circle');
    copyOf('good', join(tree, 'a'));
    copyOf('good', join(tree, 'b'));
    symlinkSync('../b', join(tree, 'a/to-b'));
    symlinkSync('../a', join(tree, 'b/to-a'));
    const { stdout, stderr } = await runHere(folder, ['check', 'circle', '--format', 'json']);
    const roots = JSON.parse(stdout).connectors.map(({ root }: { root: string }) => root);
    expect(roots.sort()).toEqual(['circle/a', 'circle/b']);
    expect(stderr.trim().split('\n').sort()).toEqual([
      'Replace the link circle/a/to-b with what it leads to: only links to files are followed.',
      'Replace the link circle/b/to-a with what it leads to: only links to files are followed.',
    ]);
  });

  it.each([
    ['outside', '../outside.json'],
    ['inside', 'real.json'],
  ])('is not written through by --fix if it leads %s, and is named', async (name, target) => {
    const copy = copyOf('broken', join(folder, `fix ${name}`));
    const file = join(copy, target);
    renameSync(join(copy, definition), file);
    symlinkSync(target, join(copy, definition));
    const before = readFileSync(file);
    const { stderr } = await runHere(folder, ['check', copy, '--fix']);
    expect(stderr).toMatch(/Replace the link .*apiDefinition\.swagger\.json with /);
    expect(readFileSync(file)).toEqual(before);
  });
});

describe('a link that is named itself', () => {
  it('to a folder is what it leads to', async () => {
    const copy = copyOf('broken', join(folder, 'real'));
    symlinkSync('real', join(folder, 'named'));
    const before = readFileSync(join(copy, definition), 'utf8');
    const { stderr, stdout } = await runHere(folder, ['check', 'named', '--all', '--fix']);
    expect(stderr).toMatch(/^named\/apiDefinition\.swagger\.json:\d+:\d+: fixed: /m);
    expect(stdout).toMatch(/^named\/apiDefinition\.swagger\.json:\d+:\d+: error: /m);
    expect(readFileSync(join(copy, definition), 'utf8')).not.toBe(before);
  });

  it('to a file is read, and not written through', async () => {
    const copy = copyOf('broken', join(folder, 'real-file'));
    symlinkSync(`real-file/${definition}`, join(folder, definition));
    const before = readFileSync(join(copy, definition), 'utf8');
    const { stderr, stdout } = await runHere(folder, ['check', definition, '--all', '--fix']);
    expect(stdout).toContain(': error: ');
    expect(stderr).toMatch(/^Replace the link apiDefinition\.swagger\.json with its file/);
    expect(readFileSync(join(copy, definition), 'utf8')).toBe(before);
  });

  it('in a circle is answered in words', async () => {
    symlinkSync('circular', join(folder, 'circular'));
    const { status, stderr } = await runHere(folder, ['check', 'circular']);
    expect([status, stderr]).toEqual([
      2,
      'Name what the link should lead to: circular leads in a circle.\n',
    ]);
  });
});

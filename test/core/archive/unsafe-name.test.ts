import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { buildZip } from './zip-builder.ts';

const UNSAFE: readonly (readonly [name: string, found: string])[] = [
  ['', 'empty'],
  ['/', 'empty'],
  ['/abs.txt', 'root of the disk'],
  ['//server/share/a.txt', 'root of the disk'],
  ['/C:/a.txt', 'root of the disk'],
  ['..', 'leads out'],
  ['../', 'leads out'],
  ['../evil.txt', 'leads out'],
  ['../../../etc/passwd', 'leads out'],
  ['a/../b.txt', 'leads out'],
  ['a/..', 'leads out'],
  ['a/b/../../../c.txt', 'leads out'],
  ['.', 'called "."'],
  ['./a.txt', 'called "."'],
  ['a/./b.txt', 'called "."'],
  ['a//b.txt', 'no name'],
  ['a//', 'no name'],
  ['a\\b.txt', 'backslash'],
  ['..\\..\\evil.txt', 'backslash'],
  ['\\abs.txt', 'backslash'],
  ['\\\\server\\share\\a.txt', 'backslash'],
  ['\\\\?\\C:\\a.txt', 'backslash'],
  ['C:\\a.txt', 'backslash'],
  ['C:/a.txt', 'drive letter'],
  ['c:a.txt', 'drive letter'],
  ['z:', 'drive letter'],
  ['a.txt:stream', 'colon'],
  ['folder/a:b', 'colon'],
  ['a\0.txt', 'control'],
  ['a\nb.txt', 'control'],
  ['a\tb.txt', 'control'],
  ['\u007fa.txt', 'control'],
  ['a\u0085.txt', 'control'],
  ['a\u2028b.txt', 'control'],
  ['moc.\u202etxt.exe', 'invisible'],
  ['a\u2066b.txt', 'invisible'],
  ['a\u200b.txt', 'invisible'],
  ['\ufeffintro.md', 'invisible'],
  ['a\ufffd.txt', 'lost'],
  ['... ', 'Windows drops'],
  ['a./b.txt', 'Windows drops'],
  ['intro.md.', 'Windows drops'],
  ['intro.md ', 'Windows drops'],
  ['.. /a.txt', 'Windows drops'],
  ['CON', 'device'],
  ['nul.txt', 'device'],
  ['folder/COM1', 'device'],
  ['Aux/a.txt', 'device'],
  ['LPT9.json', 'device'],
  ['lpt\u00b3.txt', 'device'],
  ['NUL .txt', 'device'],
  ['conin$', 'device'],
  ['a/CONOUT$/b', 'device'],
  ['a*b?', 'Windows does not allow'],
  ['a|b', 'Windows does not allow'],
  ['why?/a.txt', 'Windows does not allow'],
  ['<a>.txt', 'Windows does not allow'],
  ['"a".txt', 'Windows does not allow'],
  ['a.txt .', 'Windows drops'],
  ['a'.repeat(513), '513 characters'],
];

const SAFE = [
  'intro.md',
  'PkgAssets/apiDefinition.swagger.json',
  'a/b/c/d.txt',
  '.hidden',
  '..a',
  'a..b/c...d',
  'console.txt',
  'COM10',
  'conin',
  'nul a.txt',
  "a'b;c,d=e+f[g]{h}&!@#^~`.txt",
  ' a.txt',
  'com',
  'with space.txt',
  'Größe/日本語/😀.txt',
  '__proto__',
  'constructor/toString',
  '~/a.txt',
  '%2e%2e/a.txt',
  '$HOME',
  '-rf',
  'a'.repeat(512),
];

describe('names of entries', () => {
  it.each(UNSAFE)('refuses %j and nothing else', async (name, found) => {
    const archive = await readArchive(buildZip([{ name }, { name: 'good.txt', contents: 'x' }]));
    expect(archive.entries.map(({ path }) => path)).toEqual(['good.txt']);
    expect(archive.faults).toEqual([
      {
        kind: 'unsafe-name',
        message: expect.stringContaining(found),
        paths: [name],
        fatal: false,
      },
    ]);
  });

  it.each(SAFE)('keeps %j', async (name) => {
    const { entries, faults } = await readArchive(buildZip([{ name, contents: 'x' }]));
    expect(faults).toEqual([]);
    expect(entries.map(({ path }) => path)).toEqual([name]);
  });

  it('escapes invisible characters in the message', async () => {
    const { faults } = await readArchive(buildZip([{ name: 'moc.\u202etxt\n' }]));
    expect(faults[0]?.message).toBe(
      'Rename "moc.\\u{202e}txt\\u{a}" and create the archive again: it has control characters.',
    );
  });

  it('shortens a long name in the message', async () => {
    const { faults } = await readArchive(buildZip([{ name: 'x'.repeat(60_000) }]));
    expect(faults[0]?.message).toContain(`"${'x'.repeat(120)}…"`);
    expect(faults[0]?.message.length).toBeLessThan(300);
  });
});

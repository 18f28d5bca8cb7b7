import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { buildZip, type Part } from './zip-builder.ts';

async function read(...parts: readonly Part[]) {
  const { entries, faults } = await readArchive(buildZip(parts));
  return { paths: entries.map(({ path }) => path), faults };
}

describe('clashing names', () => {
  it.each([
    ['letters of another case', 'intro.md', 'INTRO.md'],
    ['accents composed differently', 'caf\u00e9.txt', 'cafe\u0301.txt'],
    ['both at once', 'CAF\u00c9/a', 'cafe\u0301/A'],
    ['a final sigma', 'ΟΔΟΣ.txt', 'οδος.txt'],
    ['a sigma before a dot', 'οδοσ', 'οδος'],
    ['a sharp s', 'Straße.md', 'STRASSE.md'],
    ['a ligature', 'ﬁle.txt', 'FILE.txt'],
    ['the sign for kelvin', '300\u212a', '300k'],
  ])('refuses %s and keeps the rest', async (_, first, second) => {
    const { paths, faults } = await read(
      { name: first, contents: '1' },
      { name: 'other.txt' },
      { name: second, contents: '2' },
    );
    expect(paths).toEqual(['other.txt']);
    expect(faults).toEqual([
      {
        kind: 'duplicate-name',
        message: `Keep one file of each name: many systems cannot tell "${first}" and "${second}" apart.`,
        paths: [first, second],
        fatal: false,
      },
    ]);
  });

  it('counts files with the same name, and keeps none', async () => {
    const { paths, faults } = await read(...Array.from({ length: 9 }, () => ({ name: 'a' })));
    expect(paths).toEqual([]);
    expect(faults.map(({ message }) => message)).toEqual([
      'Keep one file of each name: the archive has 9 files called "a".',
    ]);
    expect(faults[0]?.paths).toHaveLength(9);
  });

  it('refuses a path that is both a file and a folder', async () => {
    const { paths, faults } = await read({ name: 'Pkg' }, { name: 'pkg/a' }, { name: 'pkg/b' });
    expect(paths).toEqual(['pkg/b']);
    expect(faults.map(({ kind, paths }) => [kind, paths])).toEqual([
      ['duplicate-name', ['Pkg', 'pkg/a']],
    ]);
  });

  it('refuses a file whose name is also listed as a folder', async () => {
    const { paths, faults } = await read({ name: 'a' }, { name: 'a/' });
    expect(paths).toEqual([]);
    expect(faults.map(({ kind }) => kind)).toEqual(['duplicate-name']);
  });

  it('keeps neither file if one is refused for another reason', async () => {
    const { paths, faults } = await read({ name: 'a', method: 14 }, { name: 'a' });
    expect(paths).toEqual([]);
    expect(faults.map(({ kind }) => kind)).toEqual(['unsupported', 'duplicate-name']);
  });

  it('accepts a folder listed twice, before or after its files', async () => {
    const { paths, faults } = await read({ name: 'a/' }, { name: 'a/b' }, { name: 'A/' });
    expect(paths).toEqual(['a/b']);
    expect(faults).toEqual([]);
  });
});

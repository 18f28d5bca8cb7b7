import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Opened } from '../../../src/core/contract/api.ts';
import { openDropped } from '../../../src/core/intake/open-dropped.ts';
import { bytesOf } from '../../example-bytes.ts';

type Texts = Readonly<Record<string, string>>;

const filesOf = (texts: Texts) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]));

async function zip(texts: Texts): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new JSZip();
  for (const [path, text] of Object.entries(texts)) {
    archive.file(path, bytesOf(text), { createFolders: false });
  }
  return new Uint8Array(await archive.generateAsync({ type: 'uint8array' }));
}

async function opened(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<Opened> {
  const result = await openDropped(files);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const both = { 'apiDefinition.swagger.json': '{}', 'apiProperties.json': '{}' };
const inFolder = (folder: string) =>
  Object.fromEntries(Object.entries(both).map(([path, text]) => [`${folder}/${path}`, text]));

describe('dropped files', () => {
  it('are one connector if they are loose', async () => {
    const { connectors } = await opened(filesOf(both));
    expect(connectors).toHaveLength(1);
    expect(connectors[0]).toMatchObject({ root: '', name: '', shape: 'loose', archiveFaults: [] });
    expect([...(connectors[0]?.files.keys() ?? [])]).toEqual(Object.keys(both));
  });

  it('are one connector for each folder with a definition or properties', async () => {
    const { connectors, leftOut } = await opened(
      filesOf({ ...inFolder('repo/a'), ...inFolder('repo/b'), 'repo/readme.md': '' }),
    );
    expect(connectors.map(({ root, name, shape }) => [root, name, shape])).toEqual([
      ['repo/a', 'a', 'folder'],
      ['repo/b', 'b', 'folder'],
    ]);
    expect(leftOut.map(({ path }) => path)).toEqual(['repo/readme.md']);
  });

  it('belong to the innermost connector around them', async () => {
    const { connectors } = await opened(
      filesOf({ ...inFolder('a'), ...inFolder('a/b'), 'a/docs/x.txt': '', 'a/b/y.txt': '' }),
    );
    const files = connectors.map((each) => [...each.files.keys()]);
    expect(files[0]).toContain('docs/x.txt');
    expect(files[0]).not.toContain('b/y.txt');
    expect(files[1]).toContain('y.txt');
  });

  it('are one connector if the properties are in a subfolder of the definition’s folder', async () => {
    const { connectors } = await opened(
      filesOf({ 'a/apiDefinition.swagger.json': '{}', 'a/files/apiProperties.json': '{}' }),
    );
    expect(connectors.map(({ root }) => root)).toEqual(['a']);
    expect(connectors[0]?.files.has('files/apiProperties.json')).toBe(true);
  });

  it('are one connector if the definition is in a subfolder of the properties’ folder', async () => {
    const { connectors } = await opened(
      filesOf({ 'apiProperties.json': '{}', 'files/apiDefinition.swagger.json': '{}' }),
    );
    expect(connectors.map(({ root }) => root)).toEqual(['']);
  });

  it('are several connectors if an outer folder has its own definition or properties', async () => {
    const lone = { 'apiDefinition.swagger.json': '{}' };
    const two = [
      { ...both, 'b/apiProperties.json': '{}' },
      { ...lone, 'b/apiProperties.json': '{}', 'c/apiProperties.json': '{}' },
      { ...lone, ...inFolder('b') },
    ];
    const counts = [];
    for (const texts of two) counts.push((await opened(filesOf(texts))).connectors.length);
    expect(counts).toEqual([2, 3, 2]);
  });

  it('are a connector if one file has a role', async () => {
    const { connectors } = await opened(filesOf({ 'Contoso/icon.png': 'PNG' }));
    expect(connectors[0]).toMatchObject({ root: 'Contoso', shape: 'folder' });
  });

  it('are refused if none of them belongs to a connector', async () => {
    const result = await openDropped(filesOf({ 'notes.txt': '', 'photo.jpg': '' }));
    expect(result).toMatchObject({ ok: false, error: { code: 'no-connector' } });
    expect(result.ok ? '' : result.error.message).toContain('notes.txt, photo.jpg.');
  });

  it('are named for what they are if they are of a known kind', async () => {
    const messageFor = async (texts: Texts) => {
      const result = await openDropped(filesOf(texts));
      return result.ok ? '' : result.error.message;
    };
    const npm = '{ "name": "a", "dependencies": {} }';
    expect(await messageFor({ 'package.json': npm })).toBe(
      'Replace package.json with the connector’s files: it is an npm package file.',
    );
    expect(await messageFor({ 'package.json': npm, 'a.bicep': 'param a string\n' })).toContain(
      'found only package.json (an npm package file), a.bicep (a Bicep file).',
    );
  });

  it('are refused if there are none', async () => {
    const result = await openDropped(new Map());
    expect(result).toMatchObject({ ok: false, error: { code: 'nothing-dropped' } });
  });

  it('are refused if there are too many', async () => {
    const many = Array.from(
      { length: 20_001 },
      (_, index) => [`${index}.txt`, bytesOf('')] as const,
    );
    const result = await openDropped(new Map(many));
    expect(result).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  it('are left out, with a reason, if they are junk', async () => {
    const { connectors } = await opened(
      filesOf({ ...inFolder('a'), 'a/.DS_Store': '', 'a/.git/config': '', 'a/my.git': '' }),
    );
    expect(connectors[0]?.leftOut).toEqual([
      { path: 'a/.DS_Store', reason: 'macOS stores the view settings of a folder in it.' },
      { path: 'a/.git/config', reason: 'It belongs to Git, not to the connector.' },
    ]);
    expect(connectors[0]?.files.has('my.git')).toBe(true);
  });
});

describe('an archive', () => {
  it('is opened, and is the root of its connector', async () => {
    const { connectors } = await opened(new Map([['Contoso.zip', await zip(both)]]));
    expect(connectors[0]).toMatchObject({ root: 'Contoso.zip', name: 'Contoso', shape: 'archive' });
    expect(connectors[0]).not.toHaveProperty('wrapper');
  });

  it('reports a folder around all its files, and the files outside it', async () => {
    const bytes = await zip({ ...inFolder('Contoso'), 'setup.txt': '', '__MACOSX/._a': '' });
    const { connectors, leftOut } = await opened(new Map([['c.zip', bytes]]));
    expect(connectors[0]).toMatchObject({ root: 'c.zip', wrapper: 'Contoso' });
    expect(connectors[0]?.leftOut.map(({ path }) => path)).toEqual(['__MACOSX/._a', 'setup.txt']);
    expect(leftOut).toEqual([]);
  });

  it('is opened like a folder if it holds the repository', async () => {
    const bytes = await zip({
      ...inFolder('repo/certified-connectors/Contoso'),
      'repo/readme.md': '',
    });
    const { connectors, leftOut } = await opened(new Map([['repo.zip', bytes]]));
    expect(connectors[0]?.root).toBe('repo.zip/repo/certified-connectors/Contoso');
    expect(connectors[0]).not.toHaveProperty('wrapper');
    expect(leftOut.map(({ path }) => path)).toEqual(['repo/readme.md']);
  });

  it('stays a file of the folder it is in', async () => {
    const bytes = await zip(both);
    const { connectors } = await opened(
      new Map([...filesOf(inFolder('a')), ['a/package.zip', bytes]]),
    );
    expect(connectors.map(({ root }) => root)).toEqual(['a', 'a/package.zip']);
    expect(connectors[0]?.files.has('package.zip')).toBe(true);
  });

  it('is a connector with a fault if it cannot be read', async () => {
    const { connectors } = await opened(filesOf({ 'c.zip': 'no zip at all' }));
    expect(connectors[0]?.archiveFaults).toMatchObject([{ fatal: true }]);
  });

  it('is opened as a package for Partner Center, and its faults are reported', async () => {
    const bytes = await zip({ 'intro.md': '# Contoso', 'package.zip': 'PK' });
    const { connectors } = await opened(new Map([['c.zip', bytes]]));
    expect(connectors).toMatchObject([
      { root: 'c.zip › package.zip', archiveFaults: [{ fatal: true }] },
    ]);
  });
});

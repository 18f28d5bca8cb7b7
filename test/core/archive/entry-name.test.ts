import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { buildZip, type Part } from './zip-builder.ts';
import { ascii, concat, extraField, u32 } from './zip-bytes.ts';

const CODE_PAGE_437_E_ACUTE = 0x82;
const UNICODE_PATH = 0x7075;
const [WINDOWS, UNIX, MACOS] = [0, 3, 19];

const NOTHING = new Uint8Array();
const UTF8_COPY = unicodePath(ascii('good.txt'), 'evil.txt');

async function read(part: Part) {
  const { entries, faults } = await readArchive(buildZip([part]));
  return { paths: entries.map(({ path }) => path), kinds: faults.map(({ kind }) => kind) };
}

function unicodePath(name: Uint8Array, path: string, version = 1): Uint8Array {
  return extraField(UNICODE_PATH, concat(Uint8Array.of(version), u32(crc32(name)), ascii(path)));
}

it('reads marked names as UTF-8', async () => {
  expect(await read({ name: 'Größe 😀.txt' })).toEqual({ paths: ['Größe 😀.txt'], kinds: [] });
});

it('reads unmarked names in code page 437', async () => {
  const name = Uint8Array.of(0x63, 0x61, 0x66, CODE_PAGE_437_E_ACUTE, 0x80, 0xff);
  const archive = await read({ name, flags: 0, system: WINDOWS });
  expect(archive).toEqual({ paths: ['caféÇ\u00a0'], kinds: [] });
});

it.each([UNIX, MACOS])('reads unmarked names of system %i as UTF-8', async (system) => {
  const archive = await read({ name: ascii('Größe.txt'), flags: 0, system });
  expect(archive.paths).toEqual(['Größe.txt']);
});

it('falls back to code page 437 if a Unix name is not UTF-8', async () => {
  const archive = await read({
    name: Uint8Array.of(CODE_PAGE_437_E_ACUTE),
    flags: 0,
    system: UNIX,
  });
  expect(archive.paths).toEqual(['é']);
});

it('prefers the UTF-8 copy of an unmarked name', async () => {
  const name = Uint8Array.of(CODE_PAGE_437_E_ACUTE);
  const archive = await read({ name, flags: 0, extra: unicodePath(name, 'é日.txt') });
  expect(archive.paths).toEqual(['é日.txt']);
});

it('ignores a UTF-8 copy of a different name', async () => {
  const name = Uint8Array.of(CODE_PAGE_437_E_ACUTE);
  const archive = await read({ name, flags: 0, extra: unicodePath(ascii('other'), 'evil') });
  expect(archive.paths).toEqual(['é']);
});

it('ignores a UTF-8 copy in an unknown version', async () => {
  const name = Uint8Array.of(CODE_PAGE_437_E_ACUTE);
  const archive = await read({ name, flags: 0, extra: unicodePath(name, 'evil', 2) });
  expect(archive.paths).toEqual(['é']);
});

it('ignores a truncated UTF-8 copy', async () => {
  const name = Uint8Array.of(CODE_PAGE_437_E_ACUTE);
  const cut = unicodePath(name, 'évil').slice(0, -1);
  const archive = await read({ name, flags: 0, extra: cut });
  expect(archive.paths).toEqual(['é']);
});

it.each([
  ['in the table of contents', UTF8_COPY, NOTHING],
  ['before the contents', NOTHING, UTF8_COPY],
])('refuses a UTF-8 copy that contradicts the name %s', async (_, extra, localExtra) => {
  const archive = await read({ name: 'good.txt', extra, local: { extra: localExtra } });
  expect(archive).toEqual({ paths: [], kinds: ['name-mismatch'] });
});

it('refuses a name marked as UTF-8 that is not UTF-8', async () => {
  const archive = await read({ name: Uint8Array.of(0x61, 0xff) });
  expect(archive).toEqual({ paths: [], kinds: ['unsafe-name'] });
});

it('refuses a name that differs from the local header', async () => {
  const { faults } = await readArchive(
    buildZip([{ name: 'good.txt', local: { name: 'evil.txt' } }]),
  );
  expect(faults).toEqual([
    {
      kind: 'name-mismatch',
      message: 'Create the archive again: "good.txt" has "evil.txt" in its own header.',
      paths: ['good.txt'],
      fatal: false,
    },
  ]);
});

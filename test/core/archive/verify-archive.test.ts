import { expect, it } from 'vitest';
import { verifyArchive } from '../../../src/core/archive/verify-archive.ts';
import { writeArchive } from '../../../src/core/archive/write-archive.ts';
import { ascii } from './zip-bytes.ts';

const INTRO = { path: 'intro.md', bytes: ascii('# Title') };
const ICON = { path: 'icon.png', bytes: ascii('PNG') };

it('accepts an archive with the expected files', async () => {
  const archive = await writeArchive([INTRO, ICON]);
  expect(await verifyArchive(archive, [INTRO, ICON])).toEqual({ ok: true, value: undefined });
});

it.each([
  ['a file that is missing', [INTRO], '"icon.png" is missing.'],
  ['a file too many', [INTRO, ICON, { path: 'x', bytes: ascii('') }], '"x" does not belong in it.'],
  [
    'another byte',
    [INTRO, { path: 'icon.png', bytes: ascii('PNg') }],
    '"icon.png" has other contents than its file.',
  ],
  [
    'a byte missing',
    [INTRO, { path: 'icon.png', bytes: ascii('PN') }],
    '"icon.png" has other contents than its file.',
  ],
  [
    'a byte too many',
    [INTRO, { path: 'icon.png', bytes: ascii('PNG ') }],
    '"icon.png" has other contents than its file.',
  ],
])('reports %s', async (_, written, found) => {
  expect(await verifyArchive(await writeArchive(written), [INTRO, ICON])).toEqual({
    ok: false,
    error: [`Create the archive again: ${found}`],
  });
});

it('reports two files with the same path', async () => {
  const files = [ICON, { path: 'icon.png', bytes: ascii('other') }];
  const verified = await verifyArchive(await writeArchive(files), files);
  expect(verified.ok).toBe(false);
});

it('reports an unsafe name', async () => {
  const files = [{ path: '/icon.png', bytes: ascii('PNG') }];
  const verified = await verifyArchive(await writeArchive(files), files);
  expect(verified).toMatchObject({ ok: false });
});

it('reports damage', async () => {
  const archive = await writeArchive([INTRO]);
  expect(await verifyArchive(archive.slice(0, -1), [INTRO])).toEqual({
    ok: false,
    error: [
      'Create or download the archive again: it breaks off before its end.',
      'Create the archive again: "intro.md" is missing.',
    ],
  });
});

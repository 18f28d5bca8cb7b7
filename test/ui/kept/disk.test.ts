import { describe, expect, it } from 'vitest';
import { createDisk } from '../../../src/ui/kept/disk.ts';
import type { DiskFiles } from '../../../src/ui/kept/disk-files.ts';
import { createSession } from '../../../src/ui/session/session.ts';
import { someFile, sourceOf, stubClient } from '../stub-client.ts';

const PATH = 'apiDefinition.swagger.json';
const ON_DISK = `connectors/tides/${PATH}`;
const UNWRITABLE = 'intro.md';
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);

/** Opens a connector whose files are also on a disk. */
async function open({ isAllowed = true, isAllowedOnAsking = false } = {}) {
  const original = sourceOf('tides', 'first');
  const value = { connectors: [original], leftOut: [] };
  const session = createSession(stubClient({ open: async () => ({ ok: true, value }) }));
  await session.take(someFile);
  const phase = session.phase.value;
  if (!('report' in phase)) throw new Error(phase.name);
  const { workspace } = phase;
  const contents = new Map([[ON_DISK, bytes('first')]]);
  let time = 1;
  let isGranted = isAllowed;
  const files: DiskFiles = {
    name: '“tides”',
    changedAt: async (path) => (contents.has(path) ? time : undefined),
    read: async (path) => contents.get(path),
    async write(path, content) {
      if (path.endsWith(UNWRITABLE)) throw new Error('It has no folder.');
      contents.set(path, content);
      time += 1;
    },
    async allow() {
      isGranted ||= isAllowedOnAsking;
      return isGranted;
    },
    isAllowed: async () => isGranted,
  };
  const saveInEditor = (content: string) => files.write(ON_DISK, bytes(content));
  const remove = () => contents.delete(ON_DISK);
  const editHere = (content: string) => session.edit('Edited', new Map([[PATH, bytes(content)]]));
  const here = () => text(workspace.source.value.files.get(PATH));
  const onDisk = () => text(contents.get(ON_DISK));
  const disk = createDisk(files, workspace, session);
  return { session, disk, saveInEditor, remove, editHere, here, onDisk };
}

describe('the files on disk', () => {
  it('are written but for one that cannot be, and it is named', async () => {
    const { session, disk, onDisk } = await open();
    await disk.poll();
    const files = [
      [UNWRITABLE, bytes('new')],
      [PATH, bytes('second')],
    ] as const;
    await session.edit('Edited', new Map(files));
    await disk.save();
    expect(onDisk()).toBe('second');
    expect(disk.note.value).toBe(
      `Saved ${PATH} to disk. Save intro.md as a download instead: writing failed (Error: It has no folder.).`,
    );
  });

  it('are read again once they change, as an edit that can be undone', async () => {
    const { session, disk, saveInEditor, here } = await open();
    await disk.poll();
    expect(here()).toBe('first');
    await saveInEditor('second');
    await disk.poll();
    expect(here()).toBe('second');
    expect(session.phase.value).toMatchObject({ did: `Read ${PATH} again.` });
    await session.undo();
    await disk.poll();
    expect(here()).toBe('first');
  });

  it('are written back', async () => {
    const { disk, editHere, onDisk } = await open();
    await editHere('mended');
    await disk.poll();
    expect(onDisk()).toBe('first');
    await disk.save();
    expect(onDisk()).toBe('mended');
    expect(disk.note.value).toBe(`Saved ${PATH} to disk.`);
    await disk.save();
    expect(disk.note.value).toBe('Nothing to save.');
  });

  it('are neither read nor written over edits: the user decides', async () => {
    const { disk, saveInEditor, editHere, here, onDisk } = await open();
    await editHere('mine');
    await saveInEditor('theirs');
    await disk.save();
    expect(disk.conflicts.value).toEqual([PATH]);
    expect([here(), onDisk()]).toEqual(['mine', 'theirs']);
    await disk.resolve('disk');
    expect(here()).toBe('theirs');
    await editHere('mine again');
    await saveInEditor('theirs again');
    await disk.poll();
    await disk.resolve('here');
    await disk.save();
    expect([here(), onDisk()]).toEqual(['mine again', 'mine again']);
  });

  it('are left alone without permission', async () => {
    const { disk, saveInEditor, editHere, here, onDisk } = await open({ isAllowed: false });
    await saveInEditor('second');
    await disk.poll();
    expect(here()).toBe('first');
    await disk.checkAgain();
    expect(disk.note.value).toMatch(/^Allow this page to read the files/);
    await editHere('mine');
    await disk.save();
    expect(onDisk()).toBe('second');
    expect(disk.note.value).toMatch(/^Nothing was saved/);
  });

  it('are watched once the user allows it', async () => {
    const { disk, saveInEditor, here } = await open({ isAllowed: false, isAllowedOnAsking: true });
    await disk.poll();
    expect(disk.isWatching.value).toBe(false);
    await disk.checkAgain();
    expect(disk.isWatching.value).toBe(true);
    await saveInEditor('second');
    await disk.poll();
    expect(here()).toBe('second');
  });

  it('that are gone are named once the user asks, and stay here', async () => {
    const { disk, saveInEditor, remove, here } = await open();
    await disk.poll();
    remove();
    await disk.poll();
    expect([here(), disk.note.value]).toEqual(['first', '']);
    await disk.checkAgain();
    expect(here()).toBe('first');
    expect(disk.note.value).toMatch(/^Drop the files again: none can be found on disk/);
    await saveInEditor('back again');
    await disk.checkAgain();
    expect([here(), disk.note.value]).toEqual(['back again', '']);
  });

  it('are not read into another connector', async () => {
    const { session, disk, saveInEditor, here } = await open();
    session.close();
    await saveInEditor('second');
    await disk.checkAgain();
    expect(here()).toBe('first');
  });
});

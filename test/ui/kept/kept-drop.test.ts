import { describe, expect, it } from 'vitest';
import { storedDropOf } from '../../../src/ui/kept/kept-drop.ts';
import { createKeptStore } from '../../../src/ui/kept/kept-store.ts';
import { loadDrop } from '../../../src/ui/kept/load-drop.ts';
import { createConnectorList } from '../../../src/ui/session/connector-list.ts';
import { reopenDrop } from '../../../src/ui/session/open-drop.ts';
import type { OpenedDrop } from '../../../src/ui/session/phase.ts';
import { createWorkspace, type Workspace } from '../../../src/ui/session/workspace.ts';
import { sourceOf, stubClient } from '../stub-client.ts';
import { memoryValues } from './memory-values.ts';

const PATH = 'apiDefinition.swagger.json';
const summary = { name: 'Tides', root: 'tides', verdict: 'Ready.', consequence: undefined };
const leftOut = [{ path: '.git/', reason: 'It belongs to a tool.' }];

function open(...texts: readonly string[]) {
  const values = memoryValues();
  const store = createKeptStore(values.requestTo);
  const workspaces = texts.map((text, index) =>
    createWorkspace({ original: sourceOf(`tides ${index}`, text) }),
  );
  const opened: OpenedDrop = { list: createConnectorList(stubClient(), workspaces), leftOut };
  const drop = storedDropOf(store, opened);
  const save = () => drop.save(summary, ['Tides']);
  /** Opens what is stored in another tab. */
  const reopen = async () => {
    const kept = await loadDrop(store, drop.id);
    return kept && reopenDrop(stubClient(), kept);
  };
  const [first] = workspaces;
  if (!first) throw new Error('None was opened.');
  return { values, store, workspaces, first, drop, save, reopen };
}

function write(workspace: Workspace, text: string): void {
  workspace.edit(`Wrote ${text}`, new Map([[PATH, new TextEncoder().encode(text)]]));
}

function textsIn(opened: OpenedDrop | undefined): readonly string[] {
  return (opened?.list.connectors ?? []).map(({ workspace }) =>
    new TextDecoder().decode(workspace.source.value.files.get(PATH)),
  );
}

describe('a stored drop', () => {
  it('is loaded as it was left: each connector, what was done and undone, what was left out', async () => {
    const { workspaces, first, save, reopen } = open('one', 'two');
    write(first, 'three');
    write(first, 'four');
    first.undo();
    first.profile.value = 'custom';
    await save();
    const again = await reopen();
    expect(textsIn(again)).toEqual(['three', 'two']);
    expect(again?.leftOut).toEqual(leftOut);
    const states = again?.list.connectors.map(({ workspace }) => workspace.state.value);
    expect(states).toEqual(workspaces.map(({ state }) => state.value));
    again?.list.connectors[0]?.workspace.redo();
    expect(textsIn(again)).toEqual(['four', 'two']);
  });

  it('grows by one edit at a time, and loses what can be neither undone nor redone', async () => {
    const { values, first, save, reopen } = open('one');
    await save();
    const before = values.keys();
    write(first, 'two');
    await save();
    const [edit, ...others] = values.keys().filter((key) => !before.includes(key));
    expect(edit).toMatch(/ edit \d+$/);
    expect(others).toEqual([]);
    first.undo();
    write(first, 'three');
    await save();
    expect(values.keys()).not.toContain(edit);
    expect(values.keys()).toHaveLength(before.length + 1);
    expect(textsIn(await reopen())).toEqual(['three']);
  });

  it('is stored where it came from', async () => {
    const { store, drop, save, reopen } = open('one');
    await save();
    const again = await reopen();
    const [connector] = again?.list.connectors ?? [];
    if (!again || !connector) throw new Error('It is gone.');
    write(connector.workspace, 'two');
    expect(await storedDropOf(store, again).save(summary, ['Tides'])).toBe('kept');
    expect((await store.list()).map(({ id }) => id)).toEqual([drop.id]);
    expect(textsIn(await reopen())).toEqual(['two']);
  });

  it('goes on as a copy if another tab changed it, with both versions whole', async () => {
    const { store, first, drop, save, reopen } = open('one');
    await save();
    const { id } = drop;
    const other = await reopen();
    const [connector] = other?.list.connectors ?? [];
    if (!other || !connector) throw new Error('It is gone.');
    write(connector.workspace, 'theirs');
    await storedDropOf(store, other).save(summary, ['Tides']);
    write(first, 'mine');
    expect(await save()).toBe('copied');
    expect(drop.id).not.toBe(id);
    expect(textsIn(await reopen())).toEqual(['mine']);
    const theirs = await loadDrop(store, id);
    expect(textsIn(theirs && reopenDrop(stubClient(), theirs))).toEqual(['theirs']);
  });

  it('is no copy if another tab has only opened it', async () => {
    const { store, first, drop, save, reopen } = open('one');
    await save();
    const other = await reopen();
    if (!other) throw new Error('It is gone.');
    const inOther = storedDropOf(store, other);
    expect(await inOther.save({ ...summary, verdict: 'Seen.' }, ['Tides'])).toBe('kept');
    expect((await store.readHead(drop.id))?.verdict).toBe('Seen.');
    write(first, 'mine');
    expect(await save()).toBe('kept');
    expect(await inOther.save(summary, ['Tides'])).toBe('kept');
    expect(await store.list()).toHaveLength(1);
    expect(textsIn(await reopen())).toEqual(['mine']);
  });

  it('is stored again if another tab has removed it', async () => {
    const { store, first, drop, save, reopen } = open('one');
    await save();
    await store.remove(drop.id);
    write(first, 'two');
    expect(await save()).toBe('kept');
    expect(textsIn(await reopen())).toEqual(['two']);
  });

  it('is finished once there is space again', async () => {
    const { values, first, save, reopen } = open('one');
    values.fail('This browser has no storage space left.');
    write(first, 'two');
    await expect(save()).rejects.toThrow('no storage space left');
    values.fail(undefined);
    await save();
    expect(textsIn(await reopen())).toEqual(['two']);
  });

  it('is not opened without one of its parts', async () => {
    const { values, store, first, drop, save, reopen } = open('one');
    write(first, 'two');
    await save();
    const edit = values.keys().find((key) => key.includes(' edit '));
    await store.removePart(drop.id, edit?.replace(`${drop.id} `, '') ?? '');
    expect(await reopen()).toBeUndefined();
  });
});

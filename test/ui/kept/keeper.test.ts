// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConnectorSource } from '../../../src/core/contract/connector-source.ts';
import { readOpenHint } from '../../../src/ui/kept/hints.ts';
import { createKeeper } from '../../../src/ui/kept/keeper.ts';
import { createKeptStore } from '../../../src/ui/kept/kept-store.ts';
import { createSession } from '../../../src/ui/session/session.ts';
import { reportOf, someFile, sourceOf, stubClient } from '../stub-client.ts';
import { memoryValues } from './memory-values.ts';

const PATH = 'apiDefinition.swagger.json';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Opens a connector, or several, and keeps what is open. Each drop of one has another name. */
async function open(connectors?: readonly ConnectorSource[]) {
  const values = memoryValues();
  const store = createKeptStore(values.requestTo);
  let name = 'Tides';
  const session = createSession(
    stubClient({
      open: async () => ({
        ok: true,
        value: { connectors: connectors ?? [sourceOf(name)], leftOut: [] },
      }),
      check: async ({ name: checked }) => reportOf([], { name: checked }),
    }),
  );
  const keeper = createKeeper(store, session);
  const drop = async (next: string) => {
    name = next;
    await session.take(someFile);
  };
  const edit = (text: string) =>
    session.edit(`Wrote ${text}`, new Map([[PATH, new TextEncoder().encode(text)]]));
  /** Returns what was done to each kept connector, by name. */
  const kept = async () => {
    const entries = await store.list();
    const drops = await Promise.all(entries.map(({ id }) => keeper.load(id)));
    return Object.fromEntries(
      entries.map(({ head }, index) => [
        head.name,
        drops[index]?.workspaces[0]?.done.map((each) => each.name),
      ]),
    );
  };
  await drop('Tides');
  return { values, store, session, keeper, drop, edit, kept };
}

/** Lets time pass until what is due is stored. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('the open connector', () => {
  it('is kept within a second, and so is each change', async () => {
    const { keeper, edit, kept } = await open();
    expect(keeper.state.value).toEqual({ name: 'none' });
    await pass(1000);
    expect(keeper.state.value).toEqual({ name: 'kept' });
    expect(await kept()).toEqual({ Tides: [] });
    await edit('two');
    await pass(1000);
    expect(await kept()).toEqual({ Tides: ['Wrote two'] });
  });

  it('is kept within a second even while changes never cease', async () => {
    const { edit, kept } = await open();
    for (let count = 0; count < 10; count += 1) {
      await edit(`${count}`);
      await pass(100);
    }
    expect((await kept()).Tides?.length).toBeGreaterThan(5);
  });

  it('is kept with the folder that was chosen for it, until it is forgotten', async () => {
    const { keeper, values } = await open();
    // In memory, any object stands for a folder.
    const folder = { name: 'tides' } as FileSystemDirectoryHandle;
    expect(await keeper.folderOf('connectors/Tides')).toBeUndefined();
    await keeper.keepFolder('connectors/Tides', folder);
    expect(await keeper.folderOf('connectors/Tides')).toEqual(folder);
    expect(await keeper.folderOf('connectors/Waves')).toBeUndefined();
    await keeper.forget(keeper.openId() ?? '');
    expect(values.keys()).toEqual([]);
  });

  it('is kept with its folder, when it is closed right after', async () => {
    const { keeper, session, store } = await open();
    await pass(1000);
    const id = keeper.openId() ?? '';
    const folder = { name: 'tides' } as FileSystemDirectoryHandle;
    const keeping = keeper.keepFolder('connectors/Tides', folder);
    session.close();
    await keeping;
    expect(await store.readPart(id, 'folder connectors/Tides')).toEqual(folder);
  });

  it('is kept with its last change, when another one is opened right after', async () => {
    const { drop, edit, kept } = await open();
    await pass(1000);
    await edit('two');
    await drop('Waves');
    await pass(1000);
    expect(await kept()).toEqual({ Tides: ['Wrote two'], Waves: [] });
  });

  it('is kept with what is changed while it closes', async () => {
    const { session, kept } = await open();
    await pass(1000);
    const phase = session.phase.value;
    if (!('workspace' in phase)) throw new Error(phase.name);
    session.close();
    phase.workspace.edit('Typed', new Map([[PATH, new TextEncoder().encode('two')]]));
    await pass(1000);
    expect(await kept()).toEqual({ Tides: ['Typed'] });
  });

  it('is remembered at once for a reload, whichever of several it is', async () => {
    const connectors = [sourceOf('Tides'), sourceOf('Waves')];
    const { session, keeper } = await open(connectors);
    await pass(1000);
    const id = keeper.openId();
    expect(readOpenHint()).toEqual({ id });
    for (const index of [1, 0]) {
      await session.show(index);
      expect(readOpenHint()).toEqual({ id, index });
    }
    await session.show(undefined);
    expect(readOpenHint()).toEqual({ id });
  });

  it('replaces an older one that was not changed', async () => {
    const { drop, edit, kept, store } = await open();
    await pass(1000);
    await drop('Tides');
    await pass(1000);
    expect(await store.list()).toHaveLength(1);
    await edit('two');
    await pass(1000);
    await drop('Tides');
    await pass(1000);
    expect(await store.list()).toHaveLength(2);
    expect(await kept()).toMatchObject({ Tides: expect.anything() });
  });

  it('that cannot be kept says why, until it can', async () => {
    const { values, keeper, edit, kept } = await open();
    await pass(1000);
    const reason = 'This browser has no storage space left.';
    values.fail(reason);
    await edit('two');
    await pass(1000);
    expect(keeper.state.value).toEqual({ name: 'failed', reason });
    values.fail(undefined);
    await pass(6000);
    expect(keeper.state.value).toEqual({ name: 'kept' });
    expect(await kept()).toEqual({ Tides: ['Wrote two'] });
  });
});

describe('forgetting', () => {
  it('leaves nothing, and names the connectors of which nothing is left', async () => {
    const { values, session, keeper, edit } = await open();
    await pass(1000);
    await edit('two');
    const id = keeper.openId() ?? '';
    session.close();
    expect(await keeper.forget(id)).toEqual(['Tides']);
    await pass(6000);
    expect(values.keys()).toEqual([]);
    expect(keeper.recent.value).toEqual([]);
  });

  it('names no connector that is kept twice', async () => {
    const { drop, edit, keeper, store } = await open();
    await edit('two');
    await pass(1000);
    await drop('Tides');
    await pass(1000);
    const [first] = await store.list();
    expect(await keeper.forget(first?.id ?? '')).toEqual([]);
  });
});

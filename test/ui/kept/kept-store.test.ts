import { describe, expect, it } from 'vitest';
import type { KeptHead } from '../../../src/ui/kept/kept-head.ts';
import { createKeptStore, newId } from '../../../src/ui/kept/kept-store.ts';
import { memoryValues } from './memory-values.ts';

const DAY = 86_400_000;

function headOf(changes: Partial<KeptHead> = {}, edits: readonly number[] = []): KeptHead {
  const connectors = [{ name: 'Tides', profile: 'auto' as const, done: edits, undone: [] }];
  const summary = { name: 'Tides', root: 'tides', verdict: 'Ready.', consequence: undefined };
  return { ...summary, version: 1, savedAt: 1, revision: 1, connectors, ...changes };
}

function open() {
  const values = memoryValues();
  return { values, store: createKeptStore(values.requestTo) };
}

describe('a kept connector', () => {
  it('is listed with the latest first', async () => {
    const { store } = open();
    await store.writeHead('old', headOf({ savedAt: 1 }), 0);
    await store.writeHead('new', headOf({ savedAt: 2 }), 0);
    expect((await store.list()).map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('is not listed if another version of the page wrote it', async () => {
    const { values, store } = open();
    const request = values.requestTo('connector-preflight-workspaces', 'workspaces');
    await request((heads) => heads.update('later', () => ({ ...headOf(), version: 2 })));
    expect(await store.list()).toEqual([]);
    expect(await store.readHead('later')).toBeUndefined();
  });

  it('is written over only by whoever has seen what is there', async () => {
    const { store } = open();
    expect(await store.writeHead('a', headOf({ revision: 1 }), 0)).toBe('written');
    expect(await store.writeHead('a', headOf({ revision: 1 }), 0)).toBe('changed');
    expect(await store.writeHead('a', headOf({ revision: 2, name: 'Mine' }), 1)).toBe('written');
    expect(await store.writeHead('gone', headOf({ revision: 2 }), 1)).toBe('missing');
    expect((await store.readHead('a'))?.name).toBe('Mine');
    expect(await store.readHead('gone')).toBeUndefined();
  });

  it('is removed with all of its parts, and with no other', async () => {
    const { values, store } = open();
    await store.writePart('a', 'source 0', 'first');
    await store.writePart('ab', 'source 0', 'second');
    await store.writeHead('a', headOf(), 0);
    await store.remove('a');
    expect(values.keys()).toEqual(['ab source 0']);
  });

  it('that cannot be stored says why', async () => {
    const { values, store } = open();
    values.fail('This browser has no storage space left.');
    await expect(store.writePart('a', 'source 0', '')).rejects.toThrow('no storage space left');
  });
});

describe('what is too old', () => {
  it('is removed: more than five without changes, more than 25 with them', async () => {
    const { store } = open();
    for (let time = 1; time <= 7; time += 1) {
      await store.writeHead(`read ${time}`, headOf({ savedAt: time }), 0);
    }
    for (let time = 11; time <= 40; time += 1) {
      await store.writeHead(`edited ${time}`, headOf({ savedAt: time }, [0]), 0);
    }
    await store.prune();
    const ids = (await store.list()).map(({ id }) => id);
    expect(ids).toHaveLength(25);
    expect(ids.at(-1)).toBe('edited 16');
  });

  it('is removed if its tab died before it had a head, but not within a day', async () => {
    const { values, store } = open();
    const old = `${Date.now() - 2 * DAY}-x`;
    const recent = newId();
    await store.writePart(old, 'source 0', '');
    await store.writePart(recent, 'source 0', '');
    await store.writePart('1-kept', 'source 0', '');
    await store.writeHead('1-kept', headOf(), 0);
    await store.prune();
    expect(values.keys()).toEqual(['1-kept', `${recent} source 0`, '1-kept source 0']);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeeper, type Keeper } from '../../../../src/ui/studio/draft/keeper.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';

const KEY = 'intro:Harbor Tides';

let store: MemoryStore;

beforeEach(() => {
  vi.useFakeTimers();
  store = memoryStore();
});

afterEach(() => {
  vi.useRealTimers();
});

interface Tab {
  readonly keeper: Keeper;
  type(text: string): void;
}

/** A tab in which the draft is open. */
async function openTab(): Promise<Tab> {
  let text = '';
  const keeper = createKeeper(store, () => ({ text, title: 'Harbor Tides', isSaved: false }));
  keeper.adopt(KEY, await store.read(KEY));
  return {
    keeper,
    type(next) {
      text = next;
      keeper.changed();
    },
  };
}

const kept = () => store.drafts.get(KEY)?.text;

describe('while typing', () => {
  it('writes the latest text a moment later', async () => {
    const { type, keeper } = await openTab();
    type('H');
    type('Ha');
    expect(keeper.keeping.value).toEqual({ name: 'writing' });
    await vi.advanceTimersByTimeAsync(300);
    expect(store.writes).toEqual([{ key: KEY, text: 'Ha' }]);
    expect(keeper.keeping.value).toEqual({ name: 'kept', at: Date.now() - 100 });
  });

  it('never lets a second pass without a write', async () => {
    const { type } = await openTab();
    let text = '';
    for (let keystroke = 0; keystroke < 100; keystroke += 1) {
      text += 'x';
      type(text);
      await vi.advanceTimersByTimeAsync(50);
      const unwritten = text.length - (kept()?.length ?? 0);
      expect(unwritten * 50).toBeLessThan(1000);
    }
  });

  it('writes nothing where nothing was typed', async () => {
    const { keeper } = await openTab();
    await keeper.flush();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.writes).toEqual([]);
    expect(keeper.keeping.value).toEqual({ name: 'untouched' });
  });

  it('writes at once when told to', async () => {
    const { type, keeper } = await openTab();
    type('Harbor');
    await keeper.flush();
    expect(kept()).toBe('Harbor');
  });
});

describe('another text', () => {
  it('is never written under the key of the one before', async () => {
    const { type, keeper } = await openTab();
    type('Harbor');
    keeper.adopt('intro:Night Bus', { name: 'none' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.writes).toEqual([]);
    type('Bus');
    await vi.advanceTimersByTimeAsync(300);
    expect(store.drafts.get('intro:Night Bus')?.text).toBe('Bus');
    expect(kept()).toBeUndefined();
  });
});

describe('a browser that keeps nothing', () => {
  it('is told of at once', async () => {
    store.fail('No room.');
    const { keeper } = await openTab();
    expect(keeper.keeping.value).toEqual({ name: 'failed', reason: 'No room.' });
  });

  it('is tried again, without asking at each keystroke', async () => {
    const { type, keeper } = await openTab();
    store.fail('No room.');
    type('H');
    await vi.advanceTimersByTimeAsync(300);
    expect(keeper.keeping.value).toEqual({ name: 'failed', reason: 'No room.' });
    for (const text of ['Ha', 'Har', 'Harb']) type(text);
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.writes).toHaveLength(1);
    store.fail(undefined);
    await vi.advanceTimersByTimeAsync(6000);
    expect(kept()).toBe('Harb');
    expect(keeper.keeping.value.name).toBe('kept');
  });
});

describe('two tabs', () => {
  /** Two tabs of one text; the second has written over nothing, the first has. */
  async function twoTabs() {
    const [first, second] = [await openTab(), await openTab()];
    first.type('first');
    await vi.advanceTimersByTimeAsync(300);
    second.type('second');
    await vi.advanceTimersByTimeAsync(300);
    return { first, second };
  }

  it('do not overwrite each other, and lose nothing meanwhile', async () => {
    const { second } = await twoTabs();
    expect(second.keeper.keeping.value).toMatchObject({
      name: 'conflict',
      other: { text: 'first' },
    });
    second.type('second, more');
    await vi.advanceTimersByTimeAsync(1000);
    expect(kept()).toBe('first');
    expect([...store.drafts.values()].map(({ text }) => text)).toEqual(['first', 'second, more']);
  });

  it('go on with the text of the one that was chosen', async () => {
    const { second } = await twoTabs();
    expect(second.keeper.settle()).toBe('first');
    second.type('second after all');
    await vi.advanceTimersByTimeAsync(1000);
    expect([...store.drafts.values()].map(({ text }) => text)).toEqual(['second after all']);
    expect(second.keeper.keeping.value.name).toBe('kept');
  });

  it('have nothing to settle where they agree', async () => {
    const { keeper } = await openTab();
    expect(keeper.settle()).toBeUndefined();
  });
});

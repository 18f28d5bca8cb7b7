import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftSaver, type DraftSaver } from '../../../../src/ui/studio/draft/draft-saver.ts';
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
  readonly saver: DraftSaver;
  type(text: string): void;
}

/** Opens the draft in a tab. */
async function openTab(): Promise<Tab> {
  let text = '';
  const saver = createDraftSaver(store, () => ({ text, title: 'Harbor Tides', isSaved: false }));
  saver.open(KEY, await store.read(KEY));
  return {
    saver,
    type(next) {
      text = next;
      saver.schedule();
    },
  };
}

const stored = () => store.drafts.get(KEY)?.text;

describe('while typing', () => {
  it('saves the latest text a moment later', async () => {
    const { type, saver } = await openTab();
    type('H');
    type('Ha');
    expect(saver.saveState.value).toEqual({ name: 'saving' });
    await vi.advanceTimersByTimeAsync(300);
    expect(store.writes).toEqual([{ key: KEY, text: 'Ha' }]);
    expect(saver.saveState.value).toEqual({ name: 'saved', at: Date.now() - 100 });
  });

  it('saves at least once a second', async () => {
    const { type } = await openTab();
    let text = '';
    for (let keystroke = 0; keystroke < 100; keystroke += 1) {
      text += 'x';
      type(text);
      await vi.advanceTimersByTimeAsync(50);
      const unsaved = text.length - (stored()?.length ?? 0);
      expect(unsaved * 50).toBeLessThan(1000);
    }
  });

  it('saves nothing if nothing was typed', async () => {
    const { saver } = await openTab();
    await saver.flush();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.writes).toEqual([]);
    expect(saver.saveState.value).toEqual({ name: 'unchanged' });
  });

  it('saves at once on request', async () => {
    const { type, saver } = await openTab();
    type('Harbor');
    await saver.flush();
    expect(stored()).toBe('Harbor');
  });
});

describe('another draft', () => {
  it('is never saved under the previous key', async () => {
    const { type, saver } = await openTab();
    type('Harbor');
    saver.open('intro:Night Bus', { name: 'none' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.writes).toEqual([]);
    type('Bus');
    await vi.advanceTimersByTimeAsync(300);
    expect(store.drafts.get('intro:Night Bus')?.text).toBe('Bus');
    expect(stored()).toBeUndefined();
  });
});

describe('a browser that stores nothing', () => {
  it('is reported at once', async () => {
    store.fail('No room.');
    const { saver } = await openTab();
    expect(saver.saveState.value).toEqual({ name: 'failed', reason: 'No room.' });
  });

  it('is retried, but not at each keystroke', async () => {
    const { type, saver } = await openTab();
    store.fail('No room.');
    type('H');
    await vi.advanceTimersByTimeAsync(300);
    expect(saver.saveState.value).toEqual({ name: 'failed', reason: 'No room.' });
    for (const text of ['Ha', 'Har', 'Harb']) type(text);
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.writes).toHaveLength(1);
    store.fail(undefined);
    await vi.advanceTimersByTimeAsync(6000);
    expect(stored()).toBe('Harb');
    expect(saver.saveState.value.name).toBe('saved');
  });
});

describe('two tabs', () => {
  /** Two tabs with the same draft. The first has saved it, so the second has a conflict. */
  async function twoTabs() {
    const [first, second] = [await openTab(), await openTab()];
    first.type('first');
    await vi.advanceTimersByTimeAsync(300);
    second.type('second');
    await vi.advanceTimersByTimeAsync(300);
    return { first, second };
  }

  it('do not overwrite each other, and lose nothing', async () => {
    const { second } = await twoTabs();
    expect(second.saver.saveState.value).toMatchObject({
      name: 'conflict',
      other: { text: 'first' },
    });
    second.type('second, more');
    await vi.advanceTimersByTimeAsync(1000);
    expect(stored()).toBe('first');
    expect([...store.drafts.values()].map(({ text }) => text)).toEqual(['first', 'second, more']);
  });

  it('continue with the text that was chosen', async () => {
    const { second } = await twoTabs();
    expect(second.saver.resolveConflict()).toBe('first');
    second.type('second after all');
    await vi.advanceTimersByTimeAsync(1000);
    expect([...store.drafts.values()].map(({ text }) => text)).toEqual(['second after all']);
    expect(second.saver.saveState.value.name).toBe('saved');
  });

  it('have nothing to resolve without a conflict', async () => {
    const { saver } = await openTab();
    expect(saver.resolveConflict()).toBeUndefined();
  });
});

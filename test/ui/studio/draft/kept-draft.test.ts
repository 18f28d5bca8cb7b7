import { beforeEach, expect, it } from 'vitest';
import type { StoredDraft } from '../../../../src/ui/studio/draft/draft-store.ts';
import { keptDraft } from '../../../../src/ui/studio/draft/kept-draft.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const draft: StoredDraft = {
  version: 1,
  title: 'Harbor Tides',
  text: 'Mine.\n',
  isSaved: false,
  savedAt: 1,
  revision: 3,
};
let store: MemoryStore;

beforeEach(() => {
  store = memoryStore();
  store.drafts.set('intro:Harbor Tides', draft);
});

it('is the draft of the connector with this name', async () => {
  const found = await keptDraft(store, 'Harbor Tides', undefined);
  expect(found).toEqual({ key: 'intro:Harbor Tides', draft });
  expect(await keptDraft(store, 'Night Bus', undefined)).toBeUndefined();
});

it('is none if the file has its text, whatever the line breaks', async () => {
  expect(await keptDraft(store, 'Harbor Tides', encode('Mine.\r\n'))).toBeUndefined();
  expect(await keptDraft(store, 'Harbor Tides', encode('Other.\n'))).toBeDefined();
});

it('gives way to a file once it was saved, as that may have been edited elsewhere', async () => {
  store.drafts.set('intro:Harbor Tides', { ...draft, isSaved: true });
  expect(await keptDraft(store, 'Harbor Tides', encode('Other.\n'))).toBeUndefined();
  expect(await keptDraft(store, 'Harbor Tides', undefined)).toBeDefined();
});

it('is none if the browser stores nothing', async () => {
  store.fail('The browser is full.');
  expect(await keptDraft(store, 'Harbor Tides', undefined)).toBeUndefined();
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConnectorSource } from '../../../../src/core/contract/connector-source.ts';
import type { Profile } from '../../../../src/core/contract/profile.ts';
import {
  createDocumentDraft,
  type DocumentDraft,
} from '../../../../src/ui/studio/draft/document-draft.ts';
import type { StoredDraft } from '../../../../src/ui/studio/draft/draft-store.ts';
import { sourceOf, stubClient } from '../../stub-client.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

let store: MemoryStore;

beforeEach(() => {
  store = memoryStore();
});

/** Opens a tab with its own studio. All tabs share the stored drafts. */
function openTab(client = stubClient()): DocumentDraft {
  return createDocumentDraft(client, store);
}

function harborTides(intro?: string): ConnectorSource {
  const source = sourceOf('Harbor Tides');
  if (intro === undefined) return source;
  return { ...source, files: new Map([...source.files, ['intro.md', encode(intro)]]) };
}

function storeDraft(title: string, text: string, changes: Partial<StoredDraft> = {}): void {
  const draft: StoredDraft = { version: 1, title, text, isSaved: false, savedAt: 1, revision: 3 };
  store.drafts.set(`intro:${title}`, { ...draft, ...changes });
}

describe('a text for the open connector', () => {
  it('is taken once, if the user wrote it for this connector', async () => {
    const source = harborTides();
    const draft = openTab();
    await draft.open(source, undefined);
    expect(draft.take(source)).toBeUndefined();
    draft.edit('Tides.');
    expect(draft.take(harborTides())).toBeUndefined();
    expect(decode(draft.take(source) ?? new Uint8Array())).toBe('Tides.');
    expect(draft.take(source)).toBeUndefined();
    expect(draft.isUnsaved.value).toBe(false);
  });
});

describe('the first text', () => {
  it('is the dropped file, if there is one', async () => {
    const draft = openTab();
    await draft.open(harborTides('Tides.\r\n'), 'intro.md');
    expect(draft.text.value).toBe('Tides.\n');
    expect(draft.opened.value?.startingPoints).toEqual(['file', 'scaffold', 'template']);
    expect(draft.isUnsaved.value).toBe(false);
  });

  it('is filled from the connector, if that has no intro', async () => {
    const draft = openTab();
    await draft.open(harborTides(), undefined);
    expect(draft.text.value).toBe('The scaffold.');
    expect(draft.opened.value?.startingPoints).toEqual(['scaffold', 'template']);
  });

  it('is the template, if no connector is open', async () => {
    const draft = openTab();
    await draft.open(undefined, undefined);
    expect(draft.text.value).toBe('The template.');
    expect(draft.isUnsaved.value).toBe(false);
  });

  it('is empty if the worker does not answer, and can be retried', async () => {
    const documentContext = vi.fn(async () => {
      throw new Error('gone');
    });
    const client = stubClient({ documentContext });
    const draft = openTab(client);
    await draft.open(undefined, undefined);
    expect(draft.hasFailed.value).toBe(true);
    Object.assign(client, { documentContext: stubClient().documentContext });
    await draft.open(undefined, undefined);
    expect(draft.hasFailed.value).toBe(false);
    expect(draft.text.value).toBe('The template.');
  });

  it('can be replaced with another starting point', async () => {
    const draft = openTab();
    await draft.open(harborTides('Tides.'), 'intro.md');
    draft.startFrom('template');
    expect(draft.text.value).toBe('The template.');
    expect(draft.isUnsaved.value).toBe(true);
    draft.startFrom('file');
    expect(draft.text.value).toBe('Tides.');
  });
});

describe('a stored draft', () => {
  it('takes precedence over the dropped file, and is reported', async () => {
    storeDraft('Harbor Tides', 'Written here.');
    const draft = openTab();
    await draft.open(harborTides('Tides.'), 'intro.md');
    expect(draft.text.value).toBe('Written here.');
    expect(draft.restored.value?.draft.savedAt).toBe(1);
    expect(draft.isUnsaved.value).toBe(true);
  });

  it('gives way to a dropped file if it was saved: the file may be newer', async () => {
    storeDraft('Harbor Tides', 'Written here.', { isSaved: true });
    const draft = openTab();
    await draft.open(harborTides('Tides.'), 'intro.md');
    expect(draft.text.value).toBe('Tides.');
    expect(draft.restored.value).toBeUndefined();
  });

  it('takes precedence over the scaffold even if it was saved', async () => {
    storeDraft('Harbor Tides', 'Written here.', { isSaved: true });
    const draft = openTab();
    await draft.open(harborTides(), undefined);
    expect(draft.text.value).toBe('Written here.');
    expect(draft.isUnsaved.value).toBe(false);
  });

  it('is not reported if it equals the file', async () => {
    storeDraft('Harbor Tides', 'Tides.');
    const draft = openTab();
    await draft.open(harborTides('Tides.'), 'intro.md');
    expect(draft.restored.value).toBeUndefined();
    expect(draft.isUnsaved.value).toBe(false);
  });

  it('is restored without its connector: the latest unsaved one', async () => {
    storeDraft('Night Bus', 'Older.', { savedAt: 1 });
    storeDraft('Harbor Tides', 'Latest.', { savedAt: 2 });
    storeDraft('Lost Parcel', 'Saved.', { savedAt: 3, isSaved: true });
    const draft = openTab();
    await draft.open(undefined, undefined);
    expect(draft.text.value).toBe('Latest.');
    expect(draft.opened.value?.title).toBe('Harbor Tides');
    expect(draft.opened.value?.others.map(({ draft: { text } }) => text)).toEqual([
      'Saved.',
      'Latest.',
      'Older.',
    ]);
  });

  it('keeps its own key, even without its connector', async () => {
    storeDraft('Harbor Tides', 'Latest.');
    const draft = openTab();
    await draft.open(undefined, undefined);
    draft.edit('Later.');
    await draft.flush();
    expect(store.drafts.get('intro:Harbor Tides')).toMatchObject({
      text: 'Later.',
      title: 'Harbor Tides',
      isSaved: false,
    });
  });

  it('can be replaced with another one', async () => {
    storeDraft('Night Bus', 'Older.', { savedAt: 1 });
    storeDraft('Harbor Tides', 'Latest.', { savedAt: 2 });
    const draft = openTab();
    await draft.open(undefined, undefined);
    draft.edit('Later.');
    const bus = draft.opened.value?.others.find(({ key }) => key === 'intro:Night Bus');
    if (bus) await draft.openDraft(bus);
    expect(draft.text.value).toBe('Older.');
    expect(store.drafts.get('intro:Harbor Tides')?.text).toBe('Later.');
    draft.edit('Newer.');
    await draft.flush();
    expect(store.drafts.get('intro:Night Bus')?.text).toBe('Newer.');
  });
});

describe('saving', () => {
  it('returns the bytes with the line endings of the file', async () => {
    const draft = openTab();
    await draft.open(harborTides('a\r\nb'), 'intro.md');
    draft.edit('a\nb\nc');
    expect(draft.isUnsaved.value).toBe(true);
    expect(decode(draft.save())).toBe('a\r\nb\r\nc');
    expect(draft.isUnsaved.value).toBe(false);
  });

  it('is stored with the draft', async () => {
    const draft = openTab();
    await draft.open(harborTides(), undefined);
    draft.edit('a');
    draft.save();
    await draft.flush();
    expect(store.drafts.get('intro:Harbor Tides')?.isSaved).toBe(true);
  });
});

describe('the next connector', () => {
  it('gets its own draft, and the first one keeps its text', async () => {
    const documentContext = vi.fn(async (source?: ConnectorSource) => ({
      title: source?.name ?? '',
      titleSuffix: '',
      before: [],
      after: [],
      template: '',
      scaffold: `For ${source?.name}`,
    }));
    const draft = openTab(stubClient({ documentContext }));
    await draft.open(harborTides(), undefined);
    draft.edit('Typed.');
    await draft.open(sourceOf('Night Bus'), undefined);
    expect(draft.text.value).toBe('For Night Bus');
    expect(store.drafts.get('intro:Harbor Tides')?.text).toBe('Typed.');
    expect(draft.isUnsaved.value).toBe(false);
  });

  it('is the one dropped last, whatever is answered first', async () => {
    const first = harborTides();
    const documentContext = vi.fn(async (source?: ConnectorSource) => {
      if (source === first) await new Promise((resolve) => setTimeout(resolve, 20));
      const title = source?.name ?? '';
      return {
        title,
        titleSuffix: '',
        before: [],
        after: [],
        template: '',
        scaffold: `For ${title}`,
      };
    });
    const draft = openTab(stubClient({ documentContext }));
    const slow = draft.open(first, undefined);
    await draft.open(sourceOf('Night Bus'), undefined);
    await slow;
    expect(draft.text.value).toBe('For Night Bus');
  });

  it('is checked with the chosen profile, and keeps its text when the profile changes', async () => {
    const source = harborTides();
    const client = stubClient();
    const documentContext = vi.fn(async (_?: ConnectorSource, profile?: Profile | 'auto') => ({
      ...(await stubClient().documentContext()),
      ...(profile && profile !== 'auto' && { profile }),
    }));
    const draft = openTab({ ...client, documentContext });
    await draft.open(source, undefined, 'independent');
    draft.edit('Typed.');
    await vi.waitFor(() => expect(draft.report.value?.text).toBe('Typed.'));
    await draft.open(source, undefined, 'verified');
    await draft.open(source, undefined, 'verified');
    const asked = vi.mocked(client.lintDocument).mock.calls;
    expect(asked.map(([, text, , profile]) => [text, profile])).toEqual([
      ['The scaffold.', 'independent'],
      ['Typed.', 'independent'],
      ['Typed.', 'verified'],
    ]);
    expect(draft.text.value).toBe('Typed.');
    expect(documentContext).toHaveBeenCalledTimes(1);
  });

  it('is not opened again while it is open', async () => {
    const source = harborTides();
    const draft = openTab();
    await draft.open(source, undefined);
    draft.edit('Typed.');
    await draft.open(source, undefined);
    expect(draft.text.value).toBe('Typed.');
  });
});

describe('two tabs', () => {
  async function conflict() {
    const [first, second] = [openTab(), openTab()];
    await first.open(harborTides(), undefined);
    await second.open(harborTides(), undefined);
    first.edit('first');
    await first.flush();
    second.edit('second');
    await second.flush();
    expect(second.saveState.value.name).toBe('conflict');
    return second;
  }

  it('can use the text of the other', async () => {
    const draft = await conflict();
    draft.resolveConflict('theirs');
    expect(draft.text.value).toBe('first');
    expect(store.drafts.get('intro:Harbor Tides')?.text).toBe('first');
  });

  it('can keep their own', async () => {
    const draft = await conflict();
    draft.resolveConflict('mine');
    await draft.flush();
    expect(draft.text.value).toBe('second');
    expect(store.drafts.get('intro:Harbor Tides')?.text).toBe('second');
  });

  it('lose nothing if nobody chooses before the next connector opens', async () => {
    const draft = await conflict();
    await draft.open(sourceOf('Night Bus'), undefined);
    expect([...store.drafts.values()].map(({ text }) => text).sort()).toEqual(['first', 'second']);
  });
});

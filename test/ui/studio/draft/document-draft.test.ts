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

/** A tab with its own studio, on the drafts that all tabs share. */
function openTab(client = stubClient()): DocumentDraft {
  return createDocumentDraft(client, store);
}

function harborTides(intro?: string): ConnectorSource {
  const source = sourceOf('Harbor Tides');
  if (intro === undefined) return source;
  return { ...source, files: new Map([...source.files, ['intro.md', encode(intro)]]) };
}

function keep(title: string, text: string, changes: Partial<StoredDraft> = {}): void {
  const draft: StoredDraft = { version: 1, title, text, isSaved: false, savedAt: 1, revision: 3 };
  store.drafts.set(`intro:${title}`, { ...draft, ...changes });
}

describe('what it begins as', () => {
  it('is the dropped file, where there is one', async () => {
    const draft = openTab();
    await draft.open(harborTides('Tides.\r\n'), 'intro.md');
    expect(draft.text.value).toBe('Tides.\n');
    expect(draft.opened.value?.beginnings).toEqual(['file', 'scaffold', 'template']);
    expect(draft.isUnsaved.value).toBe(false);
  });

  it('is made of the connector, where that has none', async () => {
    const draft = openTab();
    await draft.open(harborTides(), undefined);
    expect(draft.text.value).toBe('The scaffold.');
    expect(draft.opened.value?.beginnings).toEqual(['scaffold', 'template']);
  });

  it('is the template, where nothing was handed in', async () => {
    const draft = openTab();
    await draft.open(undefined, undefined);
    expect(draft.text.value).toBe('The template.');
    expect(draft.isUnsaved.value).toBe(false);
  });

  it('is nothing where the worker does not answer, and can be tried again', async () => {
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

  it('can be chosen anew, as a change', async () => {
    const draft = openTab();
    await draft.open(harborTides('Tides.'), 'intro.md');
    draft.startFrom('template');
    expect(draft.text.value).toBe('The template.');
    expect(draft.isUnsaved.value).toBe(true);
    draft.startFrom('file');
    expect(draft.text.value).toBe('Tides.');
  });
});

describe('a kept draft', () => {
  it('wins over the dropped file, and says so', async () => {
    keep('Harbor Tides', 'Written here.');
    const draft = openTab();
    await draft.open(harborTides('Tides.'), 'intro.md');
    expect(draft.text.value).toBe('Written here.');
    expect(draft.restored.value?.draft.savedAt).toBe(1);
    expect(draft.isUnsaved.value).toBe(true);
  });

  it('does not win where it was saved since: the file may be newer', async () => {
    keep('Harbor Tides', 'Written here.', { isSaved: true });
    const draft = openTab();
    await draft.open(harborTides('Tides.'), 'intro.md');
    expect(draft.text.value).toBe('Tides.');
    expect(draft.restored.value).toBeUndefined();
  });

  it('wins over the scaffold even where it was saved', async () => {
    keep('Harbor Tides', 'Written here.', { isSaved: true });
    const draft = openTab();
    await draft.open(harborTides(), undefined);
    expect(draft.text.value).toBe('Written here.');
    expect(draft.isUnsaved.value).toBe(false);
  });

  it('is no news where it equals the file', async () => {
    keep('Harbor Tides', 'Tides.');
    const draft = openTab();
    await draft.open(harborTides('Tides.'), 'intro.md');
    expect(draft.restored.value).toBeUndefined();
    expect(draft.isUnsaved.value).toBe(false);
  });

  it('comes back without its connector: the latest that is not saved', async () => {
    keep('Night Bus', 'Older.', { savedAt: 1 });
    keep('Harbor Tides', 'Latest.', { savedAt: 2 });
    keep('Lost Parcel', 'Saved.', { savedAt: 3, isSaved: true });
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

  it('is written on under its own key, without its connector too', async () => {
    keep('Harbor Tides', 'Latest.');
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

  it('can be changed for another one', async () => {
    keep('Night Bus', 'Older.', { savedAt: 1 });
    keep('Harbor Tides', 'Latest.', { savedAt: 2 });
    const draft = openTab();
    await draft.open(undefined, undefined);
    draft.edit('Later.');
    const bus = draft.opened.value?.others.find(({ key }) => key === 'intro:Night Bus');
    if (bus) await draft.openKept(bus);
    expect(draft.text.value).toBe('Older.');
    expect(store.drafts.get('intro:Harbor Tides')?.text).toBe('Later.');
    draft.edit('Newer.');
    await draft.flush();
    expect(store.drafts.get('intro:Night Bus')?.text).toBe('Newer.');
  });
});

describe('saving', () => {
  it('gives the bytes, with the line endings of the file', async () => {
    const draft = openTab();
    await draft.open(harborTides('a\r\nb'), 'intro.md');
    draft.edit('a\nb\nc');
    expect(draft.isUnsaved.value).toBe(true);
    expect(decode(draft.save())).toBe('a\r\nb\r\nc');
    expect(draft.isUnsaved.value).toBe(false);
  });

  it('is remembered with the draft', async () => {
    const draft = openTab();
    await draft.open(harborTides(), undefined);
    draft.edit('a');
    draft.save();
    await draft.flush();
    expect(store.drafts.get('intro:Harbor Tides')?.isSaved).toBe(true);
  });
});

describe('the next connector', () => {
  it('gets its own draft, and what was typed for the first stays with that', async () => {
    const documentContext = vi.fn(async (source?: ConnectorSource) => ({
      title: source?.name ?? '',
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

  it('is the one that was handed in last, whatever is answered first', async () => {
    const first = harborTides();
    const documentContext = vi.fn(async (source?: ConnectorSource) => {
      if (source === first) await new Promise((resolve) => setTimeout(resolve, 20));
      const title = source?.name ?? '';
      return { title, before: [], after: [], template: '', scaffold: `For ${title}` };
    });
    const draft = openTab(stubClient({ documentContext }));
    const slow = draft.open(first, undefined);
    await draft.open(sourceOf('Night Bus'), undefined);
    await slow;
    expect(draft.text.value).toBe('For Night Bus');
  });

  it('is looked at as the publisher’s who was chosen, and keeps its text when another is', async () => {
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

  it('is not opened again where it is open', async () => {
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
    expect(second.keeping.value.name).toBe('conflict');
    return second;
  }

  it('can take the text of the other', async () => {
    const draft = await conflict();
    draft.settle('theirs');
    expect(draft.text.value).toBe('first');
    expect(store.drafts.get('intro:Harbor Tides')?.text).toBe('first');
  });

  it('can keep their own', async () => {
    const draft = await conflict();
    draft.settle('mine');
    await draft.flush();
    expect(draft.text.value).toBe('second');
    expect(store.drafts.get('intro:Harbor Tides')?.text).toBe('second');
  });

  it('lose nothing where nobody chooses before the next connector comes', async () => {
    const draft = await conflict();
    await draft.open(sourceOf('Night Bus'), undefined);
    expect([...store.drafts.values()].map(({ text }) => text).sort()).toEqual(['first', 'second']);
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Session } from '../../../src/ui/session/session.ts';
import { createWorkspace } from '../../../src/ui/session/workspace.ts';
import { IntroNote } from '../../../src/ui/studio/intro-note.tsx';
import { reportOf, sourceOf } from '../stub-client.ts';
import { memoryStore } from './draft/memory-store.ts';

afterEach(cleanup);

function show(intro?: string) {
  const store = memoryStore();
  const report = reportOf([], { name: 'Harbor Tides' });
  store.drafts.set('intro:Harbor Tides', {
    version: 1,
    title: 'Harbor Tides',
    text: 'See the tides.\n',
    isSaved: false,
    savedAt: Date.UTC(2026, 10, 3, 12),
    revision: 3,
  });
  const { files, ...source } = sourceOf('Harbor Tides');
  const original = {
    ...source,
    files: new Map([
      ...files,
      ...(intro === undefined ? [] : [['intro.md', new TextEncoder().encode(intro)] as const]),
    ]),
  };
  const workspace = createWorkspace({ original });
  const session = {
    edit: vi.fn<Session['edit']>(async (name, newFiles) => {
      workspace.edit(name, newFiles);
    }),
  };
  render(<IntroNote checked={{ report, workspace }} session={session} store={store} />);
  return { store, workspace };
}

it('adds what was written before to the files, and offers it no longer', async () => {
  const { store, workspace } = show();
  await screen.findByText(/Nov 3, 2026, 3 words/);
  fireEvent.click(screen.getByRole('button', { name: 'Add it to your files' }));
  const written = workspace.source.peek().files.get('intro.md');
  expect(new TextDecoder().decode(written)).toBe('See the tides.\n');
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
  expect(store.drafts.get('intro:Harbor Tides')).toMatchObject({ isSaved: true });
});

it('keeps the line breaks of the file that it replaces', async () => {
  const { workspace } = show('See\r\nit.\r\n');
  fireEvent.click(await screen.findByRole('button', { name: 'Use the draft' }));
  const written = workspace.source.peek().files.get('intro.md');
  expect(new TextDecoder().decode(written)).toBe('See the tides.\r\n');
});

it('says nothing if the file is the same', async () => {
  const { store } = show('See the tides.\n');
  await store.read('');
  expect(screen.queryByRole('button')).toBeNull();
});

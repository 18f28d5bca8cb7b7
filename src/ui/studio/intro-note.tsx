import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import controls from '../base/controls.module.css';
import { pluralize } from '../base/wording.ts';
import type { CheckedConnector } from '../session/phase.ts';
import type { Session } from '../session/session.ts';
import { createDraftStore, type DraftEntry, type DraftStore } from './draft/draft-store.ts';
import { keptDraft } from './draft/kept-draft.ts';
import { editableFile } from './draft/line-endings.ts';

export interface IntroNoteProps {
  readonly checked: Pick<CheckedConnector, 'report' | 'workspace'>;
  readonly session: Pick<Session, 'edit'>;
  readonly store?: DraftStore;
}

/** Offers the intro.md that was written for this connector in this browser, if it is not among its files. */
export function IntroNote({ checked, session, store: given }: IntroNoteProps) {
  const store = useMemo(() => given ?? createDraftStore(), [given]);
  const { name, roles } = checked.report;
  const path = roles.find(({ role }) => role === 'intro')?.path ?? 'intro.md';
  const bytes = checked.workspace.source.value.files.get(path);
  const kept = useSignal<DraftEntry | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    void keptDraft(store, name, bytes).then((found) => {
      if (isCurrent) kept.value = found;
    });
    return () => {
      isCurrent = false;
    };
  }, [store, name, bytes]);
  if (!kept.value) return null;
  const { key, draft } = kept.value;
  const add = async () => {
    const written = editableFile(bytes).bytesFor(draft.text);
    await session.edit(
      bytes ? 'Put your draft into intro.md' : 'Added your intro.md',
      new Map([[path, written]]),
    );
    await store.write(key, { ...draft, isSaved: true }, draft.revision);
  };
  const day = new Date(draft.savedAt).toLocaleDateString('en-US', { dateStyle: 'medium' });
  const words = pluralize(draft.text.split(/\s+/).filter(Boolean).length, 'word');
  return (
    <section class={controls.panel} aria-labelledby="intro-note">
      <h2 id="intro-note">Your intro.md</h2>
      <p>
        You wrote one in this browser ({day}, {words}).{' '}
        {bytes ? 'The file is different.' : 'It is not among your files.'}{' '}
        <a href="#/intro">Open it</a>
      </p>
      <button class={controls.button} type="button" onClick={() => void add()}>
        {bytes ? 'Use the draft' : 'Add it to your files'}
      </button>
    </section>
  );
}

import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Theme } from '../base/theme.ts';
import type { OpenedDocument } from './draft/opened-document.ts';
import { EditorPane } from './editor/editor-pane.tsx';
import { AttachPanel } from './panels/attach-panel.tsx';
import { FindingList } from './panels/finding-list.tsx';
import { KeepingNote } from './panels/keeping-note.tsx';
import { OpeningNotes } from './panels/opening-notes.tsx';
import { type Side, SideSwitch } from './panels/side-switch.tsx';
import { StudioBar } from './panels/studio-bar.tsx';
import { PreviewPane } from './preview/preview-pane.tsx';
import { createStudio, type Studio, type StudioSubject } from './studio.ts';
import type { StudioDesk } from './studio-desk.ts';
import styles from './studio-view.module.css';

export interface StudioViewProps {
  readonly desk: StudioDesk;
  readonly subject: StudioSubject | undefined;
  readonly theme: Theme;
}

/** Where intro.md is written: the text, what there is to say about it, and the page it becomes. */
export function StudioView({ desk, subject, theme }: StudioViewProps) {
  const studio = desk.studio(createStudio);
  const { draft } = studio;
  const shown = useSignal<Side>('text');
  useEffect(() => void studio.open(subject), [subject?.source, subject?.profile]);
  useSignalEffect(() => {
    if (studio.asked.value) shown.value = 'findings';
  });
  const opened = draft.opened.value;
  return (
    <div class={styles.view} data-wide ref={useKeys(studio)}>
      <div class={styles.head}>
        <div class={styles.heading}>
          <h1 tabIndex={-1}>intro.md</h1>
          <p>{opened && subjectWords(opened)}</p>
        </div>
        <KeepingNote draft={draft} />
        <StudioBar studio={studio} />
      </div>
      <OpeningNotes studio={studio} retry={() => void studio.open(subject)} />
      {opened ? (
        <>
          <SideSwitch shown={shown} />
          <div class={styles.columns} data-shown={shown.value}>
            <EditorPane editor={studio.editor} />
            <FindingList studio={studio} shown={shown} />
            <PreviewPane studio={studio} theme={theme} />
          </div>
          <AttachPanel studio={studio} />
        </>
      ) : (
        <p role="status">{!draft.hasFailed.value && 'Opening…'}</p>
      )}
    </div>
  );
}

function subjectWords({ title, isConnectorHere }: OpenedDocument): string {
  if (isConnectorHere) return `The public page of ${title}`;
  if (title !== '') return `The public page of ${title}, which is not open`;
  return 'The public page of your connector. Drop it to see the whole page.';
}

/** The keys of the editor, wherever in the studio the focus is. */
function useKeys(studio: Studio) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.addEventListener('keydown', (event) => press(event, studio));
  }, [studio]);
  return root;
}

function press(event: KeyboardEvent, studio: Studio): void {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const acts: Readonly<Record<string, (() => void) | undefined>> = {
    F8: () => studio.step(event.shiftKey ? -1 : 1),
    s: isCommand ? studio.save : undefined,
    p: isCommand ? () => studio.preview.peek()?.print() : undefined,
  };
  const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Theme } from '../base/theme.ts';
import type { OpenedDocument } from './draft/opened-document.ts';
import { EditorPane } from './editor/editor-pane.tsx';
import type { LazyStudio } from './lazy-studio.ts';
import { AttachPanel } from './panels/attach-panel.tsx';
import { FindingList } from './panels/finding-list.tsx';
import { OpeningNotes } from './panels/opening-notes.tsx';
import { type Pane, PaneSwitch } from './panels/pane-switch.tsx';
import { SaveNote } from './panels/save-note.tsx';
import { StudioBar } from './panels/studio-bar.tsx';
import { PreviewPane } from './preview/preview-pane.tsx';
import { createStudio, type Studio, type StudioSubject } from './studio.ts';
import styles from './studio-view.module.css';

export interface StudioViewProps {
  readonly lazyStudio: LazyStudio;
  readonly subject: StudioSubject | undefined;
  readonly theme: Theme;
}

/** The intro.md studio: editor, findings and preview. */
export function StudioView({ lazyStudio, subject, theme }: StudioViewProps) {
  const studio = lazyStudio.get(createStudio);
  const { draft } = studio;
  const shown = useSignal<Pane>('text');
  useEffect(() => void studio.open(subject), [subject?.source, subject?.profile]);
  useSignalEffect(() => {
    if (studio.fixRequest.value) shown.value = 'findings';
  });
  const opened = draft.opened.value;
  return (
    <div class={styles.view} data-wide ref={useShortcuts(studio)}>
      <div class={styles.head}>
        <div class={styles.heading}>
          <h1 tabIndex={-1}>intro.md</h1>
          <p>{opened && subtitle(opened)}</p>
        </div>
        <SaveNote draft={draft} />
        <StudioBar studio={studio} />
      </div>
      <OpeningNotes studio={studio} retry={() => void studio.open(subject)} />
      {opened ? (
        <>
          <PaneSwitch shown={shown} />
          <div class={styles.columns} data-shown={shown.value}>
            <EditorPane editor={studio.editor} />
            <FindingList studio={studio} shown={shown} />
            <PreviewPane studio={studio} source={subject?.source} theme={theme} />
          </div>
          <AttachPanel studio={studio} />
        </>
      ) : (
        <p role="status">{!draft.hasFailed.value && 'Opening…'}</p>
      )}
    </div>
  );
}

function subtitle({ title, isConnectorOpen }: OpenedDocument): string {
  if (isConnectorOpen) return `Public page of ${title}`;
  if (title !== '') return `Public page of ${title} (connector not open)`;
  return 'Public page of your connector. Drop the connector to see the full page.';
}

/** Makes the editor's shortcuts work anywhere in the studio. */
function useShortcuts(studio: Studio) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.addEventListener('keydown', (event) => onKeyDown(event, studio));
  }, [studio]);
  return root;
}

function onKeyDown(event: KeyboardEvent, studio: Studio): void {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const actions: Readonly<Record<string, (() => void) | undefined>> = {
    F8: () => studio.step(event.shiftKey ? -1 : 1),
    s: isCommand ? studio.save : undefined,
    p: isCommand ? () => studio.preview.peek()?.print() : undefined,
  };
  const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

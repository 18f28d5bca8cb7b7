import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Editor } from '../../studio/editor/create-editor.ts';
import type { PreviewFrame } from '../../studio/preview/preview-frame.ts';
import type { Studio, StudioSubject } from '../../studio/studio.ts';
import { AttachPanel } from './attach-panel.tsx';
import { EditorPane } from './editor-pane.tsx';
import { FindingList } from './finding-list.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { RestoredNote } from './restored-note.tsx';
import { StudioBar } from './studio-bar.tsx';
import styles from './studio-view.module.css';

export interface StudioViewProps {
  readonly studio: Studio;
  readonly subject: StudioSubject | undefined;
}

/** Where intro.md is written: the text, what there is to say about it, and the page it becomes. */
export function StudioView({ studio, subject }: StudioViewProps) {
  const { draft } = studio;
  const editor = useRef<Editor | undefined>(undefined);
  const preview = useRef<PreviewFrame | undefined>(undefined);
  const shown = useSignal<'text' | 'page'>('text');
  useEffect(() => void studio.open(subject), [subject?.source]);
  const context = draft.context.value;
  return (
    <div class={styles.view}>
      <div class={styles.heading}>
        <h1 tabIndex={-1}>intro.md</h1>
        <p>
          {subject ? `For ${context?.title ?? 'your connector'}. ` : 'No connector is open. '}
          It becomes the public page of the connector and is attached apart from the archive.
        </p>
      </div>
      <StudioBar studio={studio} shown={shown} print={() => preview.current?.print()} />
      <RestoredNote draft={draft} />
      {context && (
        <div class={styles.columns} data-shown={shown.value} key={context.title}>
          <EditorPane studio={studio} editor={editor} preview={preview} />
          <PreviewPane studio={studio} editor={editor} preview={preview} />
        </div>
      )}
      <div class={styles.below}>
        <FindingList studio={studio} editor={editor} />
        <AttachPanel studio={studio} />
      </div>
    </div>
  );
}

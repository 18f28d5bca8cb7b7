import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { createEditor, type Editor } from '../../studio/editor/create-editor.ts';
import type { PreviewFrame } from '../../studio/preview/preview-frame.ts';
import type { Studio } from '../../studio/studio.ts';
import { followScroll } from './follow-scroll.ts';
import styles from './studio-view.module.css';

export interface PaneProps {
  readonly studio: Studio;
  readonly editor: RefObject<Editor | undefined>;
  readonly preview: RefObject<PreviewFrame | undefined>;
}

/** The text itself. */
export function EditorPane({ studio, editor, preview }: PaneProps) {
  const { draft } = studio;
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const created = createEditor(host.current, draft.text.peek(), {
      changed: draft.edit,
      fixesAt: studio.askFixesAt,
      went: (offset) => followScroll('editor', () => preview.current?.scrollTo(offset), true),
      scrolled: (offset) => followScroll('editor', () => preview.current?.scrollTo(offset)),
    });
    editor.current = created;
    return () => created.destroy();
  }, []);
  useSignalEffect(() => {
    const text = draft.text.value;
    editor.current?.show(text);
  });
  useSignalEffect(() => {
    const report = draft.report.value;
    if (report) editor.current?.mark(report.diagnostics);
  });
  return (
    <section class={styles.editor} aria-label="Text">
      <div ref={host} class={styles.host} />
      <p class={styles.hint}>
        <kbd>F8</kbd> next problem · <kbd>Ctrl</kbd> <kbd>.</kbd> its fix · <kbd>Ctrl</kbd>{' '}
        <kbd>F</kbd> search · <kbd>Esc</kbd> <kbd>Tab</kbd> leaves the text
      </p>
    </section>
  );
}

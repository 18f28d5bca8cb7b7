import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { frameDocument } from '../../studio/preview/frame-document.ts';
import { createPreviewFrame } from '../../studio/preview/preview-frame.ts';
import controls from '../controls.module.css';
import type { PaneProps } from './editor-pane.tsx';
import { followScroll } from './follow-scroll.ts';
import styles from './studio-view.module.css';

/** The page as it will be published. */
export function PreviewPane({ studio, editor, preview }: PaneProps) {
  const { draft } = studio;
  const frame = useRef<HTMLIFrameElement>(null);
  const isAlone = useSignal(false);
  const isReady = useSignal(false);
  useSignalEffect(() => {
    const context = draft.context.value;
    if (isReady.value && context) preview.current?.frame(context);
  });
  useSignalEffect(() => {
    const report = draft.report.value;
    if (isReady.value && report) preview.current?.draw(report.blocks);
  });
  useSignalEffect(() => {
    if (isReady.value) preview.current?.setAlone(isAlone.value);
  });
  const ready = () => {
    if (!frame.current) return;
    preview.current = createPreviewFrame(frame.current, {
      went: (offset) => followScroll('preview', () => editor.current?.goTo(offset, offset), true),
      scrolled: (offset) => followScroll('preview', () => editor.current?.scrollTo(offset)),
    });
    preview.current?.setTheme(document.documentElement.dataset.theme ?? '');
    isReady.value = preview.current !== undefined;
  };
  return (
    <section class={styles.preview} aria-label="Preview">
      <label class={styles.alone}>
        <input
          type="checkbox"
          checked={isAlone.value}
          onChange={({ currentTarget }) => {
            isAlone.value = currentTarget.checked;
          }}
        />
        <span>The intro alone</span>
      </label>
      <iframe
        ref={frame}
        class={styles.frame}
        title="The page as it will be published"
        sandbox="allow-same-origin allow-modals"
        srcDoc={frameDocument()}
        onLoad={ready}
      />
      <p class={controls.unseen}>
        What is marked “Written by the platform” is made from your files.
      </p>
    </section>
  );
}

import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Theme } from '../../base/theme.ts';
import type { Studio } from '../studio.ts';
import styles from '../studio-view.module.css';
import { frameDocument } from './frame-document.ts';
import { createPreviewFrame } from './preview-frame.ts';

interface PreviewPaneProps {
  readonly studio: Studio;
  readonly theme: Theme;
}

/** The page as it will be published. */
export function PreviewPane({ studio, theme }: PreviewPaneProps) {
  const { editor, preview, tie } = studio;
  const frame = useRef<HTMLIFrameElement>(null);
  const isAlone = useSignal(false);
  useSignalEffect(() => preview.value?.setAlone(isAlone.value));
  const drawn = preview.value;
  useEffect(() => drawn?.setTheme(theme), [theme, drawn]);
  useEffect(
    () => () => {
      preview.value = undefined;
    },
    [],
  );
  const ready = () => {
    if (!frame.current) return;
    preview.value = createPreviewFrame(frame.current, {
      touched: () => tie.touched('preview'),
      went: (offset) => tie.pointed(() => editor.goTo(offset, offset)),
      scrolled: (offset) => tie.scrolled('preview', () => editor.scrollTo(offset)),
    });
  };
  return (
    <section class={styles.preview} aria-labelledby="studio-page">
      <div class={styles.caption}>
        <h2 id="studio-page">The page it becomes</h2>
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
      </div>
      <iframe
        ref={frame}
        class={styles.frame}
        title="The page as it will be published"
        sandbox="allow-same-origin allow-modals"
        srcDoc={frameDocument}
        onLoad={ready}
      />
    </section>
  );
}

import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ConnectorSource } from '../../../core/contract/connector-source.ts';
import type { Theme } from '../../base/theme.ts';
import type { Studio } from '../studio.ts';
import styles from '../studio-view.module.css';
import { CardDrawer } from './card-drawer.tsx';
import { frameDocument } from './frame-document.ts';
import { createPreviewFrame } from './preview-frame.ts';

interface PreviewPaneProps {
  readonly studio: Studio;
  /** The open connector. */
  readonly source: ConnectorSource | undefined;
  readonly theme: Theme;
}

/** Shows the page as it will be published. */
export function PreviewPane({ studio, source, theme }: PreviewPaneProps) {
  const { editor, preview, scrollSync } = studio;
  const frame = useRef<HTMLIFrameElement>(null);
  const isIntroOnly = useSignal(false);
  const card = useSignal<{ readonly pointer: string; readonly opener: HTMLElement } | undefined>(
    undefined,
  );
  useSignalEffect(() => preview.value?.setIntroOnly(isIntroOnly.value));
  const current = preview.value;
  useEffect(() => current?.setTheme(theme), [theme, current]);
  useEffect(
    () => () => {
      preview.value = undefined;
    },
    [],
  );
  const onLoad = () => {
    if (!frame.current) return;
    preview.value = createPreviewFrame(frame.current, {
      interacted: () => scrollSync.lead('preview'),
      clicked: (offset) => scrollSync.jump(() => editor.goTo(offset, offset)),
      askedForCard(pointer, opener) {
        card.value = { pointer, opener };
      },
      scrolled: (offset) => scrollSync.scrolled('preview', () => editor.scrollTo(offset)),
    });
  };
  return (
    <section class={styles.preview} aria-labelledby="studio-page">
      <div class={styles.caption}>
        <h2 id="studio-page">Preview</h2>
        <label class={styles.introOnly}>
          <input
            type="checkbox"
            checked={isIntroOnly.value}
            onChange={({ currentTarget }) => {
              isIntroOnly.value = currentTarget.checked;
            }}
          />
          <span>Intro only</span>
        </label>
      </div>
      <iframe
        ref={frame}
        class={styles.frame}
        title="Preview of the published page"
        sandbox="allow-same-origin allow-modals"
        srcDoc={frameDocument}
        onLoad={onLoad}
      />
      {source && card.value && (
        <CardDrawer
          key={card.value.pointer}
          source={source}
          pointer={card.value.pointer}
          api={studio.api}
          close={() => {
            card.value?.opener.focus();
            card.value = undefined;
          }}
        />
      )}
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import controls from '../../base/controls.module.css';
import type { KeptDraft } from '../draft/draft-store.ts';
import type { Beginning } from '../draft/opened-document.ts';
import type { Studio } from '../studio.ts';
import styles from './start-menu.module.css';

const beginningWords: Readonly<Record<Beginning, string>> = {
  file: 'The dropped intro.md',
  scaffold: 'Your connector’s files',
  template: 'The empty template',
};

/** Other texts to go on from. */
export function StartMenu({ studio: { draft, editor } }: { readonly studio: Studio }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      if (!menu.current?.contains(target as Node)) close();
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);
  const choose = (act: () => void) => () => {
    close();
    act();
    editor.focus();
  };
  const { beginnings = [], others = [], key } = draft.opened.value ?? {};
  return (
    <details
      class={styles.menu}
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        menu.current?.querySelector('summary')?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget && !menu.current?.contains(relatedTarget as Node)) close();
      }}
    >
      <summary class={`${controls.button} ${controls.small}`}>Start again from</summary>
      <div class={styles.choices}>
        {beginnings.map((each) => (
          <button key={each} type="button" onClick={choose(() => draft.startFrom(each))}>
            {beginningWords[each]}
          </button>
        ))}
        <p>Undo brings the text back.</p>
        {others.length > 0 && <h3>Kept drafts</h3>}
        {others.map((kept) => (
          <button
            key={kept.key}
            type="button"
            aria-current={kept.key === key}
            onClick={choose(() => void draft.openKept(kept))}
          >
            {draftWords(kept)}
          </button>
        ))}
      </div>
    </details>
  );
}

function draftWords({ draft: { title, savedAt } }: KeptDraft): string {
  const when = new Date(savedAt).toLocaleString('en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return `${title || 'Without a connector'}, ${when}`;
}

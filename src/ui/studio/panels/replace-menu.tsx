import { useEffect, useRef } from 'preact/hooks';
import controls from '../../base/controls.module.css';
import type { DraftEntry } from '../draft/draft-store.ts';
import type { StartingPoint } from '../draft/opened-document.ts';
import type { Studio } from '../studio.ts';
import styles from './replace-menu.module.css';

const labels: Readonly<Record<StartingPoint, string>> = {
  file: 'Dropped intro.md',
  scaffold: 'Template filled from your files',
  template: 'Empty template',
};

/** Lists texts to continue with: the starting points and the other drafts. */
export function ReplaceMenu({ studio: { draft, editor } }: { readonly studio: Studio }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      if (!menu.current?.contains(target as Node)) close();
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);
  const choose = (action: () => void) => () => {
    close();
    action();
    editor.focus();
  };
  const { startingPoints = [], others = [], key } = draft.opened.value ?? {};
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
      <summary class={`${controls.button} ${controls.small}`}>Replace text with…</summary>
      <div class={styles.choices}>
        {startingPoints.map((each) => (
          <button key={each} type="button" onClick={choose(() => draft.startFrom(each))}>
            {labels[each]}
          </button>
        ))}
        <p>Undo restores the current text.</p>
        {others.length > 0 && <h3>Saved drafts</h3>}
        {others.map((entry) => (
          <button
            key={entry.key}
            type="button"
            aria-current={entry.key === key}
            onClick={choose(() => void draft.openDraft(entry))}
          >
            {draftLabel(entry)}
          </button>
        ))}
      </div>
    </details>
  );
}

function draftLabel({ draft: { title, savedAt } }: DraftEntry): string {
  const when = new Date(savedAt).toLocaleString('en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return `${title || 'No connector'}, ${when}`;
}

import controls from '../../base/controls.module.css';
import type { DocumentDraft } from '../draft/document-draft.ts';
import styles from './notes.module.css';

/** Whether the text would survive the tab, in words. */
export function KeepingNote({ draft }: { readonly draft: DocumentDraft }) {
  const keeping = draft.keeping.value;
  if (keeping.name === 'failed') {
    return (
      <p class={styles.alarm} role="alert">
        Save intro.md before you leave: no draft is kept. {keeping.reason}
      </p>
    );
  }
  if (keeping.name === 'conflict') {
    return (
      <p class={styles.alarm} role="alert">
        Another tab has changed this text. Both are kept.{' '}
        <button class={controls.link} type="button" onClick={() => draft.settle('theirs')}>
          Take its text
        </button>{' '}
        or{' '}
        <button class={controls.link} type="button" onClick={() => draft.settle('mine')}>
          keep this one
        </button>
      </p>
    );
  }
  return <p class={styles.keeping}>{wordsOf[keeping.name]}</p>;
}

const wordsOf = {
  untouched: 'Drafts are kept in this browser',
  writing: 'Keeping the draft…',
  kept: 'Draft kept in this browser',
};

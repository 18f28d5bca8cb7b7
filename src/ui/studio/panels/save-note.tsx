import controls from '../../base/controls.module.css';
import type { DocumentDraft } from '../draft/document-draft.ts';
import styles from './notes.module.css';

/** Tells whether the draft is saved in this browser. */
export function SaveNote({ draft }: { readonly draft: DocumentDraft }) {
  const saveState = draft.saveState.value;
  if (saveState.name === 'failed') {
    return (
      <p class={styles.alarm} role="alert">
        Save intro.md before you leave: drafts cannot be stored. {saveState.reason}
      </p>
    );
  }
  if (saveState.name === 'conflict') {
    return (
      <p class={styles.alarm} role="alert">
        Another tab changed this text. Both versions are stored.{' '}
        <button class={controls.link} type="button" onClick={() => draft.resolveConflict('theirs')}>
          Use the other version
        </button>{' '}
        or{' '}
        <button class={controls.link} type="button" onClick={() => draft.resolveConflict('mine')}>
          keep this version
        </button>
      </p>
    );
  }
  return <p class={styles.saveState}>{labels[saveState.name]}</p>;
}

const labels = {
  unchanged: 'Drafts are saved in this browser',
  saving: 'Saving draft…',
  saved: 'Draft saved in this browser',
};

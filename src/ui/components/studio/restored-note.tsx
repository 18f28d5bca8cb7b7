import type { DocumentDraft } from '../../studio/document-draft.ts';
import controls from '../controls.module.css';
import styles from './studio-bar.module.css';

/** Says that the text is a draft of before, and of when. */
export function RestoredNote({ draft }: { readonly draft: DocumentDraft }) {
  const { value } = draft.restoredFrom;
  if (value === undefined) return null;
  const [first] = draft.beginnings.value;
  const when = new Date(value).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <p class={styles.restored} role="status">
      This is your draft of {when}. It is kept in this browser alone; clearing the browser’s data
      removes it.{' '}
      {first && (
        <button class={controls.link} type="button" onClick={() => draft.startFrom(first)}>
          {first === 'file' ? 'Use the dropped file instead' : 'Start anew instead'}
        </button>
      )}
    </p>
  );
}

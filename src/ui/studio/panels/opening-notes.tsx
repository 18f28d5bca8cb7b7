import controls from '../../base/controls.module.css';
import { plural } from '../../base/wording.ts';
import type { KeptDraft } from '../draft/draft-store.ts';
import type { OpenedDocument } from '../draft/opened-document.ts';
import type { Studio } from '../studio.ts';
import styles from './notes.module.css';

interface OpeningNotesProps {
  readonly studio: Studio;
  readonly retry: () => void;
}

/** What there is to say about where the text comes from. */
export function OpeningNotes({ studio: { draft }, retry }: OpeningNotesProps) {
  const opened = draft.opened.value;
  const restored = draft.restored.value;
  const [first] = opened?.beginnings ?? [];
  return (
    <>
      {draft.hasFailed.value && (
        <p class={styles.alarm} role="alert">
          The connector could not be read for its page.{' '}
          <button class={controls.link} type="button" onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {restored && opened && (
        <p class={styles.note} role="status">
          {restoredWords(restored, opened)} It is kept in this browser alone: clearing the browser’s
          data removes it.{' '}
          {first && (
            <button class={controls.link} type="button" onClick={() => draft.startFrom(first)}>
              {first === 'file' ? 'Use the dropped file instead' : 'Start anew instead'}
            </button>
          )}
        </p>
      )}
      {opened?.found.name === 'foreign' && <ForeignNote value={opened.found.value} />}
    </>
  );
}

function restoredWords({ draft: { text, savedAt, title } }: KeptDraft, opened: OpenedDocument) {
  const when = new Date(savedAt).toLocaleString('en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  const isAway = title !== '' && !opened.isConnectorHere;
  return [
    `Restored: your draft${title && ` for ${title}`} of ${when}, ${plural(words, 'word')}.`,
    isAway ? `Drop ${title} again to see its whole page.` : '',
  ].join(' ');
}

function ForeignNote({ value }: { readonly value: unknown }) {
  return (
    <details class={styles.note}>
      <summary>
        Another version of this page keeps a draft here that this one cannot read. It is set aside,
        not written over.
      </summary>
      <pre class={styles.foreign}>{shown(value)}</pre>
    </details>
  );
}

function shown(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2) ?? String(value);
  } catch {
    return String(value);
  }
}

import controls from '../../base/controls.module.css';
import { pluralize } from '../../base/wording.ts';
import type { DraftEntry } from '../draft/draft-store.ts';
import type { OpenedDocument } from '../draft/opened-document.ts';
import type { Studio } from '../studio.ts';
import styles from './notes.module.css';

interface OpeningNotesProps {
  readonly studio: Studio;
  readonly retry: () => void;
}

/** Tells where the text comes from, and what could not be read. */
export function OpeningNotes({ studio: { draft }, retry }: OpeningNotesProps) {
  const opened = draft.opened.value;
  const restored = draft.restored.value;
  const [first] = opened?.startingPoints ?? [];
  return (
    <>
      {draft.hasFailed.value && (
        <p class={styles.alarm} role="alert">
          The connector could not be read.{' '}
          <button class={controls.link} type="button" onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {restored && opened && (
        <p class={styles.note} role="status">
          {restoredText(restored, opened)} It is stored only in this browser: clearing the browser’s
          data deletes it.{' '}
          {first && (
            <button class={controls.link} type="button" onClick={() => draft.startFrom(first)}>
              {first === 'file' ? 'Use the dropped file instead' : 'Start over instead'}
            </button>
          )}
        </p>
      )}
      {opened?.found.name === 'unreadable' && <UnreadableNote value={opened.found.value} />}
    </>
  );
}

function restoredText({ draft: { text, savedAt, title } }: DraftEntry, opened: OpenedDocument) {
  const when = new Date(savedAt).toLocaleString('en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  const isConnectorMissing = title !== '' && !opened.isConnectorOpen;
  return [
    `Restored your draft${title && ` for ${title}`} from ${when} (${pluralize(words, 'word')}).`,
    isConnectorMissing ? `Drop ${title} again to see its full page.` : '',
  ].join(' ');
}

function UnreadableNote({ value }: { readonly value: unknown }) {
  return (
    <details class={styles.note}>
      <summary>
        This draft was saved by another version of this page and cannot be read here. It is kept and
        will not be overwritten.
      </summary>
      <pre class={styles.value}>{format(value)}</pre>
    </details>
  );
}

function format(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2) ?? String(value);
  } catch {
    return String(value);
  }
}

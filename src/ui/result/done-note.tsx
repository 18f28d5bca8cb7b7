import { useSignal } from '@preact/signals';
import type { RatedDiagnostic } from '../../core/contract/consequence.ts';
import controls from '../base/controls.module.css';
import { syntaxNote } from '../base/result-wording.ts';
import type { CheckedConnector } from '../session/phase.ts';
import type { Session } from '../session/session.ts';
import styles from './done-note.module.css';

interface DoneNoteProps {
  readonly checked: CheckedConnector;
  readonly session: Pick<Session, 'undo' | 'goBack'>;
}

/** Says what was just done, and offers to take it back. The page announces it elsewhere. */
export function DoneNote({ checked: { did, before, workspace }, session }: DoneNoteProps) {
  const isDismissed = useSignal(false);
  if (isDismissed.value) return null;
  return (
    <div class={styles.note}>
      <p>{did}</p>
      {before !== undefined && (
        <button class={controls.link} type="button" onClick={session.goBack}>
          Back to {before}
        </button>
      )}
      {before === undefined && workspace.done.value.length > 0 && (
        <button class={controls.link} type="button" onClick={() => void session.undo()}>
          Undo
        </button>
      )}
      <button
        class={controls.link}
        type="button"
        aria-label="Dismiss"
        onClick={() => {
          isDismissed.value = true;
        }}
      >
        ✕
      </button>
    </div>
  );
}

/** Says that the list is not up to date. It covers nothing that would have to move. */
export function SyntaxNote({ fault }: { readonly fault: RatedDiagnostic }) {
  return <p class={styles.note}>{syntaxNote(fault)}.</p>;
}

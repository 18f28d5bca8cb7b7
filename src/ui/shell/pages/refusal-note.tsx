import type { RequestError } from '../../../core/contract/api.ts';
import controls from '../../base/controls.module.css';
import styles from './refusal-note.module.css';

interface RefusalNoteProps {
  readonly refusal: RequestError;
  readonly dismiss: () => void;
}

/** Tells why the dropped files were refused. */
export function RefusalNote({ refusal, dismiss }: RefusalNoteProps) {
  return (
    <div class={styles.note} role="alert">
      <p>{refusal.message}</p>
      <button class={`${controls.button} ${controls.small}`} type="button" onClick={dismiss}>
        Dismiss
      </button>
    </div>
  );
}

import controls from '../base/controls.module.css';
import styles from './keep-note.module.css';
import type { KeepState } from './keeper.ts';
import type { LazyKeeper } from './lazy-keeper.ts';

export interface KeepNoteProps {
  readonly kept: LazyKeeper;
  readonly forget: () => Promise<void>;
}

/** Says whether the open connector is kept in this browser, and offers to forget it. */
export function KeepNote({ kept, forget }: KeepNoteProps) {
  const state: KeepState = kept.keeper.value?.state.value ?? { name: 'none' };
  return (
    <section class={styles.note} aria-label="Kept in this browser">
      {state.name === 'kept' && (
        <p>This browser keeps it with your changes, and opens it again after a reload.</p>
      )}
      <p class={state.name === 'failed' ? styles.alarm : undefined} role="status">
        {warningOf(state)}
      </p>
      {(state.name === 'kept' || state.name === 'copied') && (
        <button class={controls.link} type="button" onClick={() => void forget()}>
          Forget this connector
        </button>
      )}
    </section>
  );
}

function warningOf(state: KeepState): string {
  switch (state.name) {
    case 'none':
    case 'kept':
      return '';
    case 'copied':
      return 'Another tab changed this connector too. Both are kept, and this tab goes on with its own copy.';
    case 'failed':
      return `Download what you changed before you leave, because this connector is not kept. ${state.reason}`;
  }
}

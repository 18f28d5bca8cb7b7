import { useModal } from '../../base/components/use-modal.ts';
import controls from '../../base/controls.module.css';
import styles from '../../base/dialog.module.css';
import type { DropQuestion } from '../../session/phase.ts';

/** Asks whether a dropped API definition replaces the open one. */
export function DropDialog({ question }: { readonly question: DropQuestion }) {
  const { open, other, answer } = question;
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-labelledby="dropped"
      onCancel={() => void answer(undefined)}
    >
      <h2 id="dropped">Is {other} another connector?</h2>
      <p>
        You dropped the API definition of {other} onto {open}. It can replace the API definition of{' '}
        {open}, or open on its own.
      </p>
      <div class={styles.choices}>
        <button class={controls.button} type="button" onClick={() => void answer(undefined)}>
          Cancel
        </button>
        <button class={controls.button} type="button" onClick={() => void answer('replace')}>
          Replace it
        </button>
        <button class={controls.primary} type="button" onClick={() => void answer('open')}>
          Open {other}
        </button>
      </div>
    </dialog>
  );
}

import { useModal } from '../base/components/use-modal.ts';
import controls from '../base/controls.module.css';
import dialogs from '../base/dialog.module.css';
import styles from './key-list.module.css';

const keys: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['Ctrl', 'O'], 'Choose files'],
  [['F8'], 'Go to the next finding; with Shift to the previous one'],
  [['Ctrl', 'Z'], 'Undo the last change to your files'],
  [['Ctrl', 'Shift', 'Z'], 'Make it again'],
  [['Ctrl', 'F'], 'Search in the open file'],
  [['F12'], 'Go to what a "$ref" names; Alt and the left arrow lead back'],
  [['Esc'], 'Cancel, or close what is open'],
  [['?'], 'List the keys'],
];

/** Lists the keys of the page. */
export function KeyList({ close }: { readonly close: () => void }) {
  const dialog = useModal();
  return (
    <dialog ref={dialog} class={dialogs.dialog} aria-labelledby="keys" onCancel={close}>
      <h2 id="keys">Keys</h2>
      <dl class={styles.keys}>
        {keys.map(([names, what]) => (
          <div key={what} class={styles.key}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div class={dialogs.choices}>
        <p class={styles.note}>On a Mac, press Cmd instead of Ctrl.</p>
        <button class={controls.button} type="button" onClick={close}>
          Close
        </button>
      </div>
    </dialog>
  );
}

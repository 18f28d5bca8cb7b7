import controls from '../base/controls.module.css';
import type { Offline } from './offline.ts';
import styles from './update-prompt.module.css';

/** Offers to reload once a new version is ready, now or later. */
export function UpdatePrompt({ offline }: { readonly offline: Offline }) {
  return (
    <div role="status">
      {offline.updateReady.value && (
        <div class={styles.prompt}>
          <p>
            <strong>Update ready.</strong> Reloading closes the connector on this page.
          </p>
          <div class={styles.choices}>
            <button
              class={`${controls.button} ${controls.small}`}
              type="button"
              onClick={offline.postpone}
            >
              Later
            </button>
            <button
              class={`${controls.primary} ${controls.small}`}
              type="button"
              onClick={offline.update}
            >
              Reload
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

import controls from '../base/controls.module.css';
import type { LazyKeeper } from '../kept/lazy-keeper.ts';
import type { Offline } from './offline.ts';
import styles from './update-prompt.module.css';

interface UpdatePromptProps {
  readonly offline: Offline;
  readonly kept: LazyKeeper;
}

/** Offers to reload once a new version is ready, now or later. */
export function UpdatePrompt({ offline, kept }: UpdatePromptProps) {
  const keeper = kept.keeper.value;
  const isLost = keeper?.state.value.name === 'failed';
  const update = async () => {
    await keeper?.flush();
    offline.update();
  };
  return (
    <div role="status">
      {offline.updateReady.value && (
        <div class={styles.prompt}>
          <p>
            <strong>Update ready.</strong>{' '}
            {isLost
              ? 'Reloading closes the connector on this page.'
              : 'What is open opens again after the reload.'}
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
              onClick={() => void update()}
            >
              Reload
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

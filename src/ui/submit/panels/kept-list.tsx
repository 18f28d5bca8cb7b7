import controls from '../../base/controls.module.css';
import type { SubmissionModel } from '../model/submission.ts';
import styles from './panels.module.css';

/** Lists the connectors whose submission is kept, while none is open. */
export function KeptList({ model }: { readonly model: SubmissionModel }) {
  const entries = model.others.value;
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="submit-kept">
      <h2 id="submit-kept">Kept in this browser</h2>
      <ul class={styles.kept}>
        {entries.map(({ key, kept }) => (
          <li key={key}>
            <div>
              <strong>{key || 'Connector without a name'}</strong>
              <p class={styles.soft}>{kept.progress}</p>
            </div>
            <button
              class={`${controls.button} ${controls.small}`}
              type="button"
              aria-label={`Forget ${key}`}
              onClick={() => void model.forget(key)}
            >
              Forget
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

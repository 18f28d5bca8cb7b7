import controls from './controls.module.css';
import styles from './failure-page.module.css';

interface FailurePageProps {
  readonly details: string;
  readonly retry: () => void;
}

/** Our own fault: what can be done about it, and what to tell us. */
export function FailurePage({ details, retry }: FailurePageProps) {
  return (
    <section class={styles.page} aria-labelledby="failure">
      <h1 id="failure" tabIndex={-1}>
        The check stopped before it was done
      </h1>
      <p>
        This is our fault and not your connector's. Your files are still here: try again, and if it
        happens again, tell us with the details below.
      </p>
      <div class={styles.actions}>
        <button class={controls.primary} type="button" onClick={retry}>
          Try again
        </button>
        <button
          class={controls.button}
          type="button"
          onClick={() => navigator.clipboard?.writeText(details)}
        >
          Copy details
        </button>
      </div>
      <pre class={styles.details}>{details}</pre>
    </section>
  );
}

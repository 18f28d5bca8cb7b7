import { useSignal } from '@preact/signals';
import controls from '../base/controls.module.css';
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
        <CopyButton text={details} />
      </div>
      <pre class={styles.details}>{details}</pre>
    </section>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const words = useSignal('Copy details');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      words.value = 'Copied';
    } catch {
      words.value = 'Select the details below and copy them';
    }
  };
  return (
    <button class={controls.button} type="button" onClick={copy}>
      {words}
    </button>
  );
}

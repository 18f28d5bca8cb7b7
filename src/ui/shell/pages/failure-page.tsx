import { useSignal } from '@preact/signals';
import controls from '../../base/controls.module.css';
import styles from './failure-page.module.css';

interface FailurePageProps {
  readonly details: string;
  readonly retry: () => void;
}

/** Reports a crash of the checker, with details to send us. */
export function FailurePage({ details, retry }: FailurePageProps) {
  return (
    <section class={styles.page} aria-labelledby="failure">
      <h1 id="failure" tabIndex={-1}>
        The check stopped unexpectedly
      </h1>
      <p>
        This is our fault, not your connector's. Your files are still here, so try again. If it
        happens again, send us the details below.
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
  const label = useSignal('Copy details');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      label.value = 'Copied';
    } catch {
      label.value = 'Select the details below and copy them';
    }
  };
  return (
    <button class={controls.button} type="button" onClick={copy}>
      {label}
    </button>
  );
}

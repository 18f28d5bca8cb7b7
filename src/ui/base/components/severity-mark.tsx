import type { Severity } from '../../../core/contract/diagnostic.ts';
import tones from '../tones.module.css';
import styles from './severity-mark.module.css';

const shapes = {
  error: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path class={styles.stroke} d="m5.5 5.5 5 5m0-5-5 5" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.2a1.3 1.3 0 0 1 1.1.65l5.9 10.4A1.3 1.3 0 0 1 13.9 14.2H2.1A1.3 1.3 0 0 1 1 12.25L6.9 1.85A1.3 1.3 0 0 1 8 1.2Z" />
      <path class={styles.stroke} d="M8 5.6v3.4m0 2.4v.1" />
    </>
  ),
  info: (
    <>
      <circle class={styles.ring} cx="8" cy="8" r="6.25" />
      <path class={styles.line} d="M8 7.4v4M8 4.8v.1" />
    </>
  ),
};

/** Shows the severity as a shape. It is hidden from screen readers, so put the severity in words next to it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg class={`${styles.mark} ${tones[severity]}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[severity]}
    </svg>
  );
}

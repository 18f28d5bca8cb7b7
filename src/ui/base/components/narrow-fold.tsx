import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import styles from './narrow-fold.module.css';

interface NarrowFoldProps {
  readonly label: string;
  /** How the button looks. */
  readonly look: string | undefined;
  readonly children: ComponentChildren;
}

/** A part that narrow windows show once its button is pressed, and others always. */
export function NarrowFold({ label, look, children }: NarrowFoldProps) {
  const isOpen = useSignal(false);
  return (
    <>
      <span class={styles.opener}>
        <button
          class={look}
          type="button"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {label}
        </button>
      </span>
      <div class={styles.part} data-open={isOpen.value}>
        {children}
      </div>
    </>
  );
}

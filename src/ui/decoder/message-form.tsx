import controls from '../base/controls.module.css';
import type { Decoding } from './decoding.ts';
import styles from './message-form.module.css';

interface MessageFormProps {
  readonly decoding: Decoding;
  readonly label: string;
  readonly rows: number;
  readonly submit: () => void;
}

/** A field for messages, with a button that explains them. */
export function MessageForm({ decoding, label, rows, submit }: MessageFormProps) {
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class={styles.label}>
        <span>{label}</span>
        <textarea
          rows={rows}
          spellcheck={false}
          autocomplete="off"
          value={decoding.text.value}
          onInput={({ currentTarget }) => {
            decoding.text.value = currentTarget.value;
          }}
        />
      </label>
      <button class={controls.primary} type="submit">
        Explain
      </button>
    </form>
  );
}

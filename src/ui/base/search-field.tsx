import type { Signal } from '@preact/signals';
import controls from './controls.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: Signal<string>;
}

/** A labeled search box. */
export function SearchField({ label, value }: SearchFieldProps) {
  return (
    <label class={controls.search}>
      <span>{label}</span>
      <input
        type="search"
        value={value.value}
        onInput={({ currentTarget }) => {
          value.value = currentTarget.value;
        }}
      />
    </label>
  );
}

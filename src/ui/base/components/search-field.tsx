import controls from '../controls.module.css';

interface SearchFieldProps {
  readonly label: string;
  /** A signal, or anything else to read from and write to. */
  readonly text: { value: string };
  /** Shows the label inside the empty field. */
  readonly isCompact?: boolean;
}

/** A labeled search box. */
export function SearchField({ label, text, isCompact = false }: SearchFieldProps) {
  return (
    <label class={isCompact ? controls.compactSearch : controls.search}>
      <span class={isCompact ? controls.unseen : undefined}>{label}</span>
      <input
        type="search"
        placeholder={isCompact ? label : undefined}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
      />
    </label>
  );
}

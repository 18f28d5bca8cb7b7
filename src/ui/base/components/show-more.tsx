import type { Signal } from '@preact/signals';
import controls from '../controls.module.css';
import { formatNumber } from '../wording.ts';

interface ShowMoreProps {
  /** How many items the list shows. */
  readonly shown: Signal<number>;
  readonly total: number;
  /** How many more to show on request. */
  readonly page: number;
  /** What the button calls the items, in the plural. */
  readonly noun?: string;
  readonly isSmall?: boolean;
}

/** The button below a list that shows more of it. Nothing if all is shown. */
export function ShowMore({ shown, total, page, noun = '', isSmall = false }: ShowMoreProps) {
  const hidden = total - shown.value;
  if (hidden <= 0) return null;
  const rest = formatNumber(hidden);
  const words = hidden > page ? `${formatNumber(page)} more of ${rest}` : `${rest} more`;
  return (
    <button
      class={`${controls.button} ${isSmall ? controls.small : ''}`}
      type="button"
      onClick={() => {
        shown.value += page;
      }}
    >
      Show {noun === '' ? words : `${words} ${noun}`}
    </button>
  );
}

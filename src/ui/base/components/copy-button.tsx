import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import controls from '../controls.module.css';
import { copyText } from '../copy-text.ts';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for screen readers: `Copy the title`. */
  readonly label: string;
  /** What the button says. */
  readonly caption?: string;
}

/** How long the button says that the text was copied. */
const SHOWN = 2000;

/** Copies a text to the clipboard, and says whether that worked. */
export function CopyButton({ text, label, caption = 'Copy' }: CopyButtonProps) {
  const outcome = useSignal<'Copied' | 'Not allowed' | undefined>(undefined);
  useEffect(() => {
    if (outcome.value === undefined) return undefined;
    const timer = setTimeout(() => {
      outcome.value = undefined;
    }, SHOWN);
    return () => clearTimeout(timer);
  }, [outcome.value]);
  return (
    <>
      <button
        class={`${controls.button} ${controls.small} ${controls.copy}`}
        type="button"
        aria-label={caption === 'Copy' ? `Copy ${label}` : undefined}
        onClick={async () => {
          outcome.value = (await copyText(text)) ? 'Copied' : 'Not allowed';
        }}
      >
        {outcome.value ?? caption}
      </button>
      <span class={controls.unseen} role="status">
        {outcome.value && `${outcome.value}: ${label}`}
      </span>
    </>
  );
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import controls from '../../base/controls.module.css';
import type { IgnoreRequest, Ignoring } from '../../session/ignoring.ts';

/** Asks for a reason to ignore something of the open connector. */
export const AskToIgnore = createContext<Ignoring['ask']>(() => {});

interface IgnoreButtonProps extends IgnoreRequest {
  readonly label: string;
}

/** Offers to ignore a place or a task. */
export function IgnoreButton({ label, title, what }: IgnoreButtonProps) {
  const ask = useContext(AskToIgnore);
  return (
    <button
      class={controls.link}
      type="button"
      aria-label={`${label} ${title}`}
      onClick={() => ask({ title, what })}
    >
      {label}
    </button>
  );
}

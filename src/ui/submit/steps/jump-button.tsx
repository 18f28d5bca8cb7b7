import type { ComponentChildren } from 'preact';
import controls from '../../base/controls.module.css';

interface JumpButtonProps {
  /** The id of a heading. */
  readonly to: string;
  readonly children: ComponentChildren;
}

/** Goes to another part of this page. A link would change the address, which names the view. */
export function JumpButton({ to, children }: JumpButtonProps) {
  return (
    <button class={controls.link} type="button" onClick={() => jumpTo(to)}>
      {children}
    </button>
  );
}

/** Moves the focus to a heading, and scrolls there. */
export function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'nearest' });
}

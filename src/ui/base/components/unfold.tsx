import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface UnfoldProps {
  readonly summary: string;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

/** A folded part, drawn only once it is opened. */
export function Unfold({ summary, children, ...rest }: UnfoldProps) {
  const wasOpened = useSignal(false);
  return (
    <details
      {...rest}
      onToggle={({ currentTarget }) => {
        wasOpened.value ||= currentTarget.open;
      }}
    >
      <summary>{summary}</summary>
      {wasOpened.value && children}
    </details>
  );
}

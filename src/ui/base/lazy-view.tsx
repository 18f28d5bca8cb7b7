import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

/** A component whose code arrives later. */
export interface LazyView<Props> {
  readonly View: ComponentType<Props>;
  /** Fetches the code ahead of its use. */
  load(): Promise<void>;
}

/** Draws nothing until the code is there, then the component. */
export function lazyView<Props extends object>(
  fetchView: () => Promise<ComponentType<Props>>,
): LazyView<Props> {
  const loaded = signal<{ readonly View: ComponentType<Props> } | undefined>(undefined);
  const failed = signal(false);
  const load = async () => {
    try {
      loaded.value ??= { View: await fetchView() };
    } catch {
      failed.value = true;
    }
  };
  const View = (props: Props) => {
    if (loaded.value) return <loaded.value.View {...props} />;
    if (failed.value) return <p role="alert">Load this page again: a part of it is missing.</p>;
    void load();
    return null;
  };
  return { View, load };
}

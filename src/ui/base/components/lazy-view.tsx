import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

/** A component whose code is loaded on demand. */
export interface LazyView<Props> {
  readonly View: ComponentType<Props>;
  /** Loads the code before it is needed. */
  load(): Promise<void>;
}

/** Renders nothing until the code is loaded. */
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
    if (failed.value) return <p role="alert">Reload the page: a part of it could not be loaded.</p>;
    void load();
    return null;
  };
  return { View, load };
}

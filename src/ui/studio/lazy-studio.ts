import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { createStudio, SaveFile, Studio, StudioApi } from './studio.ts';

/** Holds the one studio: its code loads late, and its text outlives the view. */
export interface LazyStudio {
  /** Returns the studio, and creates it on the first call. */
  get(create: typeof createStudio): Studio;
  /** Stores what was written, so that others can read it. */
  flush(): Promise<void>;
  /** Returns the intro.md of a connector, if the user wrote in it since the last call. */
  take(source: ConnectorSource): Uint8Array<ArrayBuffer> | undefined;
}

/** Creates nothing until the first `get`. */
export function createLazyStudio(api: StudioApi, save: SaveFile): LazyStudio {
  let studio: Studio | undefined;
  return {
    get(create) {
      studio ??= create(api, save);
      return studio;
    },
    flush: async () => studio?.draft.flush(),
    take: (source) => studio?.draft.take(source),
  };
}

import type { DocumentApi } from '../../core/contract/document-api.ts';
import type { createStudio, SaveFile, Studio } from './studio.ts';

/** Holds the one studio: its code loads late, and its text outlives the view. */
export interface LazyStudio {
  /** Returns the studio, and creates it on the first call. */
  get(create: typeof createStudio): Studio;
  /** Stores what was written, so that others can read it. */
  flush(): Promise<void>;
}

/** Creates nothing until the first `get`. */
export function createLazyStudio(api: DocumentApi, save: SaveFile): LazyStudio {
  let studio: Studio | undefined;
  return {
    get(create) {
      studio ??= create(api, save);
      return studio;
    },
    flush: async () => studio?.draft.flush(),
  };
}

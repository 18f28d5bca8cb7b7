import type { DocumentApi } from '../../core/contract/document-api.ts';
import type { createStudio, SaveFile, Studio } from './studio.ts';

/** Where the studio will stand: its code comes later, and what is written in it outlives its place on the page. */
export interface StudioDesk {
  /** The one studio, made when it is asked for first. */
  studio(create: typeof createStudio): Studio;
}

/** Clears the desk. */
export function createStudioDesk(api: DocumentApi, save: SaveFile): StudioDesk {
  let made: Studio | undefined;
  return {
    studio(create) {
      made ??= create(api, save);
      return made;
    },
  };
}

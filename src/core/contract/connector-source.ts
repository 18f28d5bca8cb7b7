import type { ArchiveFault } from './archive.ts';

/** Every file of one connector, by its path inside the connector's folder. Paths come from strangers: hence a Map. */
export type ConnectorFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** How the files came: as a zip of their own, as a folder, or loose. It decides which rules apply. */
export type Shape = 'archive' | 'folder' | 'loose';

/** A file that was handed in and is not looked at, with the reason in words. */
export interface LeftOut {
  readonly path: string;
  readonly reason: string;
}

/** One connector as it was handed in. Plain data. */
export interface ConnectorSource {
  /** Where it was found: the path of its folder or archive inside what was handed in, or ''. */
  readonly root: string;
  /** Its full path, where that is known: it tells the area of the connectors' repository. */
  readonly location?: string;
  /** Last part of `root`, without `.zip`; '' when the files came loose. */
  readonly name: string;
  readonly shape: Shape;
  readonly files: ConnectorFiles;
  /** Operating-system and repository leftovers. */
  readonly leftOut: readonly LeftOut[];
  /** Texts that are no part of the connector, by their path from its folder: nobody looks at them but to find secrets. */
  readonly beside?: ConnectorFiles;
  /** Paths of such texts that are too large to be kept. */
  readonly unsearched?: readonly string[];
  /** The folder inside the archive that wraps all of it, if there is one. */
  readonly wrapper?: string;
  /** What is wrong with the archive itself. */
  readonly archiveFaults: readonly ArchiveFault[];
}

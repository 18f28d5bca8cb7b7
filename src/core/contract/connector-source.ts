import type { ArchiveFault } from './archive.ts';

/** Every file of a connector, by its path in the connector's folder. A Map, because paths are untrusted input. */
export type ConnectorFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** How the files were dropped: in a zip, in a folder, or loose. Some rules depend on it. */
export type Shape = 'archive' | 'folder' | 'loose';

/** A dropped file that is not checked, with the reason as a sentence. */
export interface LeftOut {
  readonly path: string;
  readonly reason: string;
}

/** Where an exported solution has a connector. */
export interface SolutionPlace {
  /** What the paths of its files begin with: `Connector/new_contoso`. */
  readonly prefix: string;
  /** The XML file that describes it, if there is one. */
  readonly description?: string;
}

/** A connector as it was dropped, not parsed yet. Plain data. */
export interface ConnectorSource {
  /** The path of its folder or archive in the dropped files, or ''. */
  readonly root: string;
  /** Its full path on disk, if known. Reveals its area in the repository of published connectors. */
  readonly location?: string;
  /** The last segment of `root` without `.zip`, or '' for loose files. */
  readonly name: string;
  readonly shape: Shape;
  readonly files: ConnectorFiles;
  /** Junk from the operating system, Git and npm. */
  readonly leftOut: readonly LeftOut[];
  /** Texts that are not part of the connector, by path relative to its folder. Only the search for secrets reads them. */
  readonly beside?: ConnectorFiles;
  /** Paths of such texts that are too large to keep. */
  readonly unsearched?: readonly string[];
  /** The folder in the archive that contains all files, if there is one. */
  readonly wrapper?: string;
  /** Set if it is in an exported solution. Its files then keep their paths in the solution. */
  readonly solution?: SolutionPlace;
  /** Faults of the archive itself. */
  readonly archiveFaults: readonly ArchiveFault[];
}

import type { ArchiveFault } from '../contract/archive.ts';
import type { ConnectorFiles } from '../contract/connector-source.ts';

/** Files that came as one: what was dropped, or an archive in it. */
export interface Tree {
  readonly root: string;
  readonly isArchive: boolean;
  readonly files: ConnectorFiles;
  readonly faults: readonly ArchiveFault[];
}

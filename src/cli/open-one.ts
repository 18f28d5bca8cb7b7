import { plainText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';
import { type LocatedConnector, openPath } from './read-path.ts';

/** A connector that a command is about, alone. */
export interface OneConnector extends LocatedConnector {
  readonly path: string;
  /** One line for each skipped file. */
  readonly notes: readonly string[];
}

/** Opens the only connector at the only path. */
export async function openOne(paths: readonly string[]): Promise<OneConnector> {
  const [path = ''] = paths;
  if (paths.length > 1) throw new CannotRun(`Name one connector: there are ${paths.length} paths.`);
  const { connectors, notes } = await openPath(path);
  const [connector, ...others] = connectors;
  if (connector === undefined || others.length > 0) {
    throw new CannotRun(
      `Name one connector: there are ${connectors.length} at ${plainText(path)}.`,
    );
  }
  return { ...connector, path, notes };
}

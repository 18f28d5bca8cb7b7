import type { NewFiles } from '../../core/contract/change.ts';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import { changesTo } from './file-change.ts';

/** Returns the files that differ from the original ones, by path in order. Undefined means that the file is gone. */
export function changedFiles(original: ConnectorSource, now: ConnectorSource): NewFiles {
  const paths = new Set([...original.files.keys(), ...now.files.keys()]);
  const differing = [...paths].filter((path) => original.files.get(path) !== now.files.get(path));
  const newFiles = new Map(differing.map((path) => [path, now.files.get(path)]));
  const changed = changesTo(original.files, newFiles).map(({ path }) => path);
  return new Map(changed.sort().map((path) => [path, now.files.get(path)]));
}

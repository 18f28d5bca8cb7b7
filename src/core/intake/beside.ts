import type { ConnectorSource } from '../contract/connector-source.ts';
import { isTextual } from '../files/textual.ts';
import type { Tree } from './tree.ts';

const MOST_BYTES = 1 << 20;
const MOST_BYTES_IN_ALL = 8 << 20;

interface Beside {
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  readonly unsearched: string[];
}

/** Gives each text outside all connectors to the closest one, so that it is searched for secrets. */
export function withBeside(
  sources: readonly ConnectorSource[],
  trees: readonly Tree[],
): readonly ConnectorSource[] {
  const taken = new Set(sources.flatMap(({ files }) => [...files.values()]));
  const beside = new Map<ConnectorSource, Beside>();
  let room = MOST_BYTES_IN_ALL;
  for (const [path, bytes] of filesOf(trees)) {
    const source = closestTo(path, sources);
    if (source === undefined || taken.has(bytes) || !isTextual(bytes)) continue;
    const { files, unsearched }: Beside = beside.get(source) ?? {
      files: new Map(),
      unsearched: [],
    };
    beside.set(source, { files, unsearched });
    const relative = relativePath(source.root, path);
    if (bytes.length > MOST_BYTES || bytes.length > room) unsearched.push(relative);
    else files.set(relative, bytes);
    room -= Math.min(room, bytes.length);
  }
  return sources.map((source) => withTexts(source, beside.get(source)));
}

function withTexts(source: ConnectorSource, beside: Beside | undefined): ConnectorSource {
  if (beside === undefined) return source;
  return { ...source, beside: beside.files, unsearched: beside.unsearched };
}

function* filesOf(trees: readonly Tree[]): Generator<[string, Uint8Array<ArrayBuffer>]> {
  for (const { root, files } of trees) {
    for (const [path, bytes] of files) yield [root === '' ? path : `${root}/${path}`, bytes];
  }
}

/** The innermost connector around the path, else the first. */
function closestTo(path: string, sources: readonly ConnectorSource[]): ConnectorSource | undefined {
  const around = sources.filter(({ root }) => isInside(path, root));
  return around.toSorted((a, b) => b.root.length - a.root.length)[0] ?? sources[0];
}

function isInside(path: string, root: string): boolean {
  return root === '' || path.startsWith(`${root}/`);
}

/** The path as seen from a folder. */
function relativePath(root: string, path: string): string {
  const from = root === '' ? [] : root.split('/');
  const to = path.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

import { PREFLIGHT_FILE } from '../connector/preflight-file.ts';
import { fileName } from '../connector/roles/file-name.ts';
import type { ConnectorFiles, ConnectorSource } from '../contract/connector-source.ts';
import type { Tree } from './tree.ts';

/** Every connector in a solution has its definition there: in `Connector` if exported, in `Connectors` if unpacked by pac. */
const DEFINITION = /^((?:.*\/)?)(Connectors?)\/([^/]+)_openapidefinition\.json$/i;
/** What a solution consists of, by path from its folder. */
const CONTENTS =
  /^(?:Connectors?\/|Workflows\/|Other\/|CanvasApps\/|Controls\/|(?:solution|customizations|\[Content_Types\])\.xml$|\.preflight\.json$)/i;

/** The connectors of the exported solutions among files, and all other files. */
export interface InSolutions {
  readonly connectors: readonly ConnectorSource[];
  readonly rest: Map<string, Uint8Array<ArrayBuffer>>;
}

/** Finds the connectors in exported solutions, which stay where they are. */
export function connectorsInSolutions(tree: Tree, files: ConnectorFiles): InSolutions {
  const rest = new Map(files);
  const found: { folder: string; prefix: string }[] = [];
  for (const path of files.keys()) {
    const [, folder = '', name = '', connector] = DEFINITION.exec(path) ?? [];
    if (connector !== undefined) found.push({ folder, prefix: `${name}/${connector}` });
  }
  const connectors = found.map(({ folder, prefix }) => sourceOf(tree, files, folder, prefix));
  const folders = new Set(found.map(({ folder }) => folder));
  for (const path of files.keys()) {
    if (
      [...folders].some((each) => path.startsWith(each) && CONTENTS.test(path.slice(each.length)))
    ) {
      rest.delete(path);
    }
  }
  return { connectors, rest };
}

function sourceOf(
  tree: Tree,
  all: ConnectorFiles,
  folder: string,
  prefix: string,
): ConnectorSource {
  const own = new Map<string, Uint8Array<ArrayBuffer>>();
  const isOwn = (path: string) =>
    path.startsWith(`${prefix}_`) ||
    path === `${prefix}.xml` ||
    path === PREFLIGHT_FILE ||
    /^[^/]+\.xml$/i.test(path);
  for (const [path, bytes] of all) {
    const inside = path.startsWith(folder) ? path.slice(folder.length) : '';
    if (isOwn(inside)) own.set(inside, bytes);
  }
  const paths = [...own.keys()];
  const description =
    paths.find((path) => path === `${prefix}.xml`) ??
    paths.find((path) => /^customizations\.xml$/i.test(path));
  const root = [tree.root, folder.slice(0, -1)].filter((part) => part !== '').join('/');
  return {
    root,
    name: fileName(root).replace(/\.zip$/i, ''),
    shape: tree.isArchive ? 'archive' : folder === '' ? 'loose' : 'folder',
    files: own,
    leftOut: [],
    archiveFaults: tree.faults,
    solution: { prefix, ...(description !== undefined && { description }) },
  };
}

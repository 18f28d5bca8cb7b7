import JSZip from 'jszip';
import type { Connector } from '../src/core/connector/connector.ts';
import { parseConnector } from '../src/core/connector/parse-connector.ts';
import type { ConnectorSource } from '../src/core/contract/connector-source.ts';
import type { Example, Rule } from '../src/core/engine/rule.ts';
import { runRules } from '../src/core/engine/run-rules.ts';
import { openDropped } from '../src/core/intake/open-dropped.ts';
import { rules } from '../src/core/rules/index.ts';
import { rate } from '../src/core/service/check/rate.ts';
import { split } from '../src/core/service/check/split-ignored.ts';
import { exampleFiles } from '../src/core/service/rule-pages/example-files.ts';
import { bytesOf, resolved } from './example-bytes.ts';

/** An example as a connector, with the offsets of its marks. */
export interface ReadExample {
  readonly connector: Connector;
  /** `[start, end]` of each « », by file, sorted by start. */
  readonly marks: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

/**
 * Reads an example of a rule like dropped files. A path below `x.zip/` is an entry of that archive.
 * Texts may use the notations of `bytesOf`.
 */
export async function readExample(rule: Rule, example: Example): Promise<ReadExample> {
  const marks = new Map<string, [number, number][]>();
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { file, text: marked } of exampleFiles(example, rule.subject)) {
    const { text, marks: found } = takeMarks(resolved(marked));
    files.set(file, bytesOf(text));
    if (found.length > 0) marks.set(file, found);
  }
  const source = await opened(files);
  const { connector } = await parseConnector(source, rule.profiles?.[0] ?? 'verified');
  return {
    connector: withIgnoring(connector),
    marks: new Map([...marks].map(([path, found]) => [pathInside(source, path), found])),
  };
}

/** Rules about `.preflight.json` run once the others have. */
function withIgnoring(connector: Connector): Connector {
  if (connector.preflight === undefined) return connector;
  const found = rate(runRules(rules, connector), connector.profile);
  const { ignoring } = split(found, connector, (text) => text);
  return { ...connector, ...(ignoring && { ignoring }) };
}

/** Reads files in the notation of examples, without marks, and returns their first connector. */
export async function readDrop(texts: Readonly<Record<string, string>>): Promise<ConnectorSource> {
  return opened(
    new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(resolved(text))])),
  );
}

async function opened(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<ConnectorSource> {
  const result = await openDropped(await zipped(files));
  const source = result.ok ? result.value.connectors[0] : undefined;
  if (source === undefined) throw new Error(`No connector is in ${[...files.keys()].join(', ')}`);
  return source;
}

/** Removes « and » from a text and returns their offsets. Marks may nest. */
export function takeMarks(marked: string): { text: string; marks: [number, number][] } {
  let text = '';
  const open: number[] = [];
  const marks: [number, number][] = [];
  for (const character of marked) {
    if (character === '«') open.push(text.length);
    else if (character === '»') marks.push([open.pop() ?? 0, text.length]);
    else text += character;
  }
  return { text, marks: marks.sort(([a, b], [c, d]) => a - c || b - d) };
}

function pathInside({ root, wrapper }: ConnectorSource, path: string): string {
  const folder = [root, wrapper].filter((part) => part).join('/');
  return folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

async function zipped(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const dropped = new Map<string, Uint8Array<ArrayBuffer>>();
  const archives = new Map<string, JSZip>();
  for (const [path, bytes] of files) {
    const [, name, entry] = /^([^/]+\.zip)\/(.+)$/.exec(path) ?? [];
    if (name === undefined || entry === undefined) dropped.set(path, bytes);
    else
      archives.set(
        name,
        (archives.get(name) ?? new JSZip()).file(entry, bytes, { createFolders: false }),
      );
  }
  for (const [name, zip] of archives) {
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    dropped.set(name, new Uint8Array(bytes));
  }
  return dropped;
}

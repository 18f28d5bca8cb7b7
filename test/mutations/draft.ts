import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { ConnectorSource } from '../../src/core/contract/connector-source.ts';
import type { Profile } from '../../src/core/contract/profile.ts';
import { openDropped } from '../../src/core/intake/open-dropped.ts';
import { bytesOf, resolved } from '../example-bytes.ts';

const folder = join(import.meta.dirname, '../fixtures/harbor-watch');
const texts: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

export type JsonName = 'apiDefinition.swagger.json' | 'apiProperties.json';
type Container = Record<string, unknown>;

/** A sound connector to damage: a folder of the connectors’ repository by default, or an archive. */
export class Draft {
  readonly json: Record<JsonName, unknown> = {
    'apiDefinition.swagger.json': JSON.parse(texts.get('apiDefinition.swagger.json') ?? ''),
    'apiProperties.json': JSON.parse(texts.get('apiProperties.json') ?? ''),
  };
  /** The other files, in the notation of `bytesOf`. */
  readonly files = new Map([...texts].filter(([path]) => !path.endsWith('.json')));
  /** Changes to the texts of files, by path. */
  readonly rewrites = new Map<string, (text: string) => string>();
  readonly renames = new Map<string, string>();
  root = 'certified-connectors/Harbor Watch';
  profile: Profile = 'verified';
  isArchive = false;
  /** Whether the archive is truncated. */
  breaksArchive = false;

  /** Returns the object or list that contains the pointer's value, and its name there. */
  parentOf(file: JsonName, pointer: string): readonly [Container, string] {
    const segments = pointer
      .split('/')
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = segments.pop() ?? '';
    let node: unknown = this.json[file];
    for (const segment of segments.slice(1)) node = (node as Container | undefined)?.[segment];
    if (typeof node !== 'object' || node === null) throw new Error(`Nothing holds ${pointer}.`);
    return [node as Container, last];
  }

  /** Reads the connector like dropped files. */
  async source(): Promise<ConnectorSource> {
    const opened = await openDropped(await this.#dropped());
    const [source] = opened.ok ? opened.value.connectors : [];
    if (source === undefined) throw new Error('No connector is left.');
    return source;
  }

  async #dropped() {
    const files = new Map<string, Uint8Array<ArrayBuffer>>();
    for (const [path, text] of this.#texts()) {
      const written = this.rewrites.get(path)?.(text) ?? text;
      files.set(this.renames.get(path) ?? path, bytesOf(resolved(written)));
    }
    if (!this.isArchive) {
      return new Map([...files].map(([path, bytes]) => [`${this.root}/${path}`, bytes]));
    }
    const zip = new JSZip();
    for (const [path, bytes] of files) zip.file(path, bytes, { createFolders: false });
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    const end = this.breaksArchive ? bytes.length - 200 : bytes.length;
    return new Map([['harbor-watch.zip', new Uint8Array(bytes.slice(0, end))]]);
  }

  *#texts(): Generator<readonly [string, string]> {
    for (const [path, value] of Object.entries(this.json)) {
      if (value !== undefined) yield [path, JSON.stringify(value, null, 4)];
    }
    yield* this.files;
  }
}

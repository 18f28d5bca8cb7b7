import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opened, RequestError } from '../src/core/contract/api.ts';
import type { ConnectorSource } from '../src/core/contract/connector-source.ts';
import type { Report } from '../src/core/contract/report.ts';
import type { Result } from '../src/core/contract/result.ts';
import { openDropped } from '../src/core/intake/open-dropped.ts';
import { checkConnector } from '../src/core/service/check/check-connector.ts';

/** The folder of published connectors: `CORPUS`, or the one beside the project. Tests that need it are skipped without it. */
export const corpusFolder = process.env.CORPUS ?? join(process.cwd(), '../shared/corpus');

export const hasCorpus = existsSync(corpusFolder);

/** A suffix for test names that explains why they are skipped. */
export const corpusNote = hasCorpus
  ? ''
  : ' (skipped: there is no corpus; set CORPUS to its folder)';

const areas = ['certified-connectors', 'independent-publisher-connectors', 'custom-connectors'];

let published: Promise<readonly ConnectorSource[]> | undefined;
let checked: Promise<readonly CheckedConnector[]> | undefined;

/** Yields every published connector, read like a dropped folder, and only once for the test files of a process. */
export async function* publishedConnectors(): AsyncGenerator<ConnectorSource> {
  published ??= readPublished();
  yield* await published;
}

async function readPublished(): Promise<readonly ConnectorSource[]> {
  const found: ConnectorSource[] = [];
  for (const area of areas.filter((each) => existsSync(join(corpusFolder, each)))) {
    for (const name of readdirSync(join(corpusFolder, area)).sort()) {
      found.push(...(await connectorsIn(join(corpusFolder, area, name), `${area}/${name}`)));
    }
  }
  return found;
}

export interface CheckedConnector {
  readonly source: ConnectorSource;
  readonly report: Report;
}

/** Checks every published connector, and only once for the test files of a process. */
export function checkedConnectors(): Promise<readonly CheckedConnector[]> {
  checked ??= checkPublished();
  return checked;
}

async function checkPublished(): Promise<readonly CheckedConnector[]> {
  const found: CheckedConnector[] = [];
  for await (const source of publishedConnectors()) {
    found.push({ source, report: await checkConnector(source, 'auto') });
  }
  return found;
}

/** Reads the connectors in a folder on disk, as if the folder were called `name`. */
export async function connectorsIn(
  folder: string,
  name: string,
): Promise<readonly ConnectorSource[]> {
  const opened = await openedFolder(folder, name);
  return opened.ok ? opened.value.connectors : [];
}

/** Opens a folder on disk like a dropped one of that name. */
export async function openedFolder(
  folder: string,
  name: string,
): Promise<Result<Opened, RequestError>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const dropped = new Map(
    files.map((path) => [
      `${name}${path.slice(folder.length).replaceAll('\\', '/')}`,
      new Uint8Array(readFileSync(path)),
    ]),
  );
  return openDropped(dropped);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCorpus, publishedConnectors } from '../corpus.ts';

const MAX_SIZE = 15_000;
const STEP = 3;

/** Published connectors have no settings.json. */
const settings = {
  connectorId: 'shared_harbor-watch',
  environment: 'b1f0c5d2-6a3e-4f7b-9c8d-2e5a7f1b3c4d',
  apiProperties: 'apiProperties.json',
  apiDefinition: 'apiDefinition.swagger.json',
  icon: 'icon.png',
};

/** The text files of a connector and the values of its JSON files, by name. */
export interface FuzzConnector {
  readonly texts: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, unknown>;
}

/** Loads connectors to damage: our own sample, and every third published one that is small and parses. */
export async function connectorsToDamage(): Promise<readonly FuzzConnector[]> {
  const own = join(import.meta.dirname, '../fixtures/harbor-watch');
  const names = readdirSync(own);
  const found = [parsed(new Map(names.map((name) => [name, readFileSync(join(own, name))])))];
  if (hasCorpus) {
    let index = 0;
    for await (const { files } of publishedConnectors()) {
      index += 1;
      const size = Array.from(files.values()).reduce((sum, { length }) => sum + length, 0);
      if (index % STEP === 0 && size < MAX_SIZE) found.push(parsed(files));
    }
  }
  return found.flatMap((each) => each ?? []);
}

function parsed(files: ReadonlyMap<string, Uint8Array>): FuzzConnector | undefined {
  const texts = new Map<string, string>();
  for (const [path, bytes] of files) {
    if (/\.(json|md|csx)$/i.test(path)) texts.set(path, new TextDecoder().decode(bytes));
  }
  try {
    const values = ['apiDefinition.swagger.json', 'apiProperties.json'].map(
      (path): [string, unknown] => [path, JSON.parse(texts.get(path) ?? '')],
    );
    return { texts, values: new Map([...values, ['settings.json', settings]]) };
  } catch {
    return undefined;
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConnectorSource } from '../../src/core/contract/connector-source.ts';
import type { Profile } from '../../src/core/contract/profile.ts';
import { connectorsIn } from '../corpus.ts';

/** The folder of real cases: `CASES`, or the one beside the project; tests that need it are skipped without it. */
export const casesFolder = process.env.CASES ?? join(process.cwd(), '../shared/cases');

export const hasCases = existsSync(casesFolder);

/** Say it in the test's name, so that a skipped one tells why. */
export const casesNote = hasCases
  ? ''
  : ' (skipped: there are no cases; set CASES to their folder)';

/** A repair that was made to a published connector, and the rules one of which must have seen it. */
export interface Pair {
  readonly case: string;
  /** The folder of the repository that the connector lies in. */
  readonly kind: string;
  readonly file: string;
  readonly expect: readonly string[];
  /** How often a rough counter saw the fault. */
  readonly count_before: number;
  readonly count_after: number;
}

const profiles: Readonly<Record<string, Profile>> = {
  'certified-connectors': 'verified',
  'independent-publisher-connectors': 'independent',
};

/** Every pair; none where the folder is not there. */
export const pairs: readonly Pair[] = hasCases
  ? JSON.parse(readFileSync(join(casesFolder, 'pairs.json'), 'utf8'))
  : [];

/** Who submitted the connector of a pair. */
export function profileOf({ kind }: Pair): Profile {
  return profiles[kind] ?? 'custom';
}

/** One side of a pair, as if its folder had been dropped. */
export async function sideOf(pair: Pair, side: 'before' | 'after'): Promise<ConnectorSource> {
  const folder = join(casesFolder, 'pairs', pair.case, side);
  const [source] = await connectorsIn(folder, `${pair.kind}/${pair.case}`);
  if (source === undefined) throw new Error(`${folder} holds no connector.`);
  return source;
}

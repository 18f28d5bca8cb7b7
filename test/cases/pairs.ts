import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConnectorSource } from '../../src/core/contract/connector-source.ts';
import type { Profile } from '../../src/core/contract/profile.ts';
import { connectorsIn } from '../corpus.ts';

/** The folder of real cases: `CASES`, or the one beside the project. Tests that need it are skipped without it. */
export const casesFolder = process.env.CASES ?? join(process.cwd(), '../shared/cases');

export const hasCases = existsSync(casesFolder);

/** A suffix for test names that explains why they are skipped. */
export const casesNote = hasCases
  ? ''
  : ' (skipped: there are no cases; set CASES to their folder)';

/** A real repair of a published connector. At least one of the expected rules must report the fault. */
export interface Pair {
  readonly case: string;
  /** The area of the repository. */
  readonly kind: string;
  readonly file: string;
  readonly expect: readonly string[];
  /** How often a simple script counted the fault. */
  readonly count_before: number;
  readonly count_after: number;
}

const profiles: Readonly<Record<string, Profile>> = {
  'certified-connectors': 'verified',
  'independent-publisher-connectors': 'independent',
};

/** All pairs; empty without the folder. */
export const pairs: readonly Pair[] = hasCases
  ? JSON.parse(readFileSync(join(casesFolder, 'pairs.json'), 'utf8'))
  : [];

/** The profile of the connector's publisher. */
export function profileOf({ kind }: Pair): Profile {
  return profiles[kind] ?? 'custom';
}

/** Reads one side of a pair like a dropped folder. */
export async function sideOf(pair: Pair, side: 'before' | 'after'): Promise<ConnectorSource> {
  const folder = join(casesFolder, 'pairs', pair.case, side);
  const [source] = await connectorsIn(folder, `${pair.kind}/${pair.case}`);
  if (source === undefined) throw new Error(`${folder} holds no connector.`);
  return source;
}

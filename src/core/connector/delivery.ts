import type { ConnectorSource } from '../contract/connector-source.ts';
import { areaOf } from './guess-profile.ts';

/** What the files are, if that can be told: the archive that is sent in, or the folder of a pull request. */
export type Delivery = 'archive' | 'pull request' | 'unknown';

/** Decides which rules about the set of files apply, and how much they weigh. */
export function deliveryOf(source: ConnectorSource): Delivery {
  if (isSubmission(source)) return 'archive';
  return areaOf(source) === undefined ? 'unknown' : 'pull request';
}

/** A zip of several connectors, or of the repository, is a way to carry folders: its root leads into it. */
function isSubmission({ shape, root }: ConnectorSource): boolean {
  return shape === 'archive' && /\.zip$/i.test(root);
}

import type { ConnectorSource } from '../contract/connector-source.ts';
import { areaOf } from './guess-profile.ts';

/** How the files are submitted, if known: as an archive, as a folder in a pull request, or in a solution. */
export type Delivery = 'archive' | 'pull request' | 'solution' | 'unknown';

/** Decides how the files are submitted. Rules about the set of files, and their severity, depend on it. */
export function deliveryOf(source: ConnectorSource): Delivery {
  if (source.solution !== undefined) return 'solution';
  if (isSubmission(source)) return 'archive';
  return areaOf(source) === undefined ? 'unknown' : 'pull request';
}

/** In a zip of several connectors, or of the repository, the root of each is a folder in the zip. */
function isSubmission({ shape, root }: ConnectorSource): boolean {
  return shape === 'archive' && /\.zip$/i.test(root);
}

import type { Connector } from '../connector/connector.ts';
import { deliveryOf } from '../connector/delivery.ts';

/** A finding about a file that does not belong in a pull request. */
export interface UnwantedFile {
  readonly in: string;
  readonly message: string;
}

/** Yields a finding for a pull request. Elsewhere the plan of the archive says what it leaves out. */
export function* unwantedFileFindings(
  { source }: Connector,
  path: string,
  reason: string,
  label = path,
): Generator<UnwantedFile> {
  if (deliveryOf(source) !== 'pull request') return;
  yield { in: path, message: `Leave ${label} out of the pull request: ${reason}.` };
}

import type { Connector } from '../connector/connector.ts';
import { deliveryOf } from '../connector/delivery.ts';
import type { Severity } from '../contract/diagnostic.ts';

/** What to say of a file that may lie on the publisher's disk, but not in the folder of a pull request. */
export interface UnwantedFile {
  readonly in: string;
  readonly message: string;
  readonly severity?: Severity;
}

/** Weighs as much as it is sure that the files are those of a pull request; of an archive, nothing is said. */
export function* unwanted(
  { source }: Connector,
  path: string,
  reason: string,
  label = path,
): Generator<UnwantedFile> {
  const delivery = deliveryOf(source);
  if (delivery === 'pull request') {
    yield { in: path, message: `Remove ${label} from the folder: ${reason}.` };
  } else if (delivery === 'unknown') {
    const message = `Leave ${label} out of the pull request: ${reason}.`;
    yield { in: path, message, severity: 'info' };
  }
}

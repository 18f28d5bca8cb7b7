import type { Connector } from '../connector/connector.ts';
import { deliveryOf } from '../connector/delivery.ts';
import type { Severity } from '../contract/diagnostic.ts';

/** A finding about a file that does not belong in a pull request. */
export interface UnwantedFile {
  readonly in: string;
  readonly message: string;
  readonly severity?: Severity;
}

/** Yields a finding with the rule's severity in a pull request, an info if the files may be one, and none in an archive. */
export function* unwantedFileFindings(
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

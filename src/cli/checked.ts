import type { Report } from '../core/contract/report.ts';
import type { LocatedConnector } from './read-path.ts';

/** A connector and the report of its check. */
export interface Checked extends LocatedConnector {
  readonly report: Report;
}

import type { ConnectorSource } from '../core/contract/connector-source.ts';
import type { Report } from '../core/contract/report.ts';

/** A connector and the report of its check. */
export interface Checked {
  readonly source: ConnectorSource;
  readonly report: Report;
}

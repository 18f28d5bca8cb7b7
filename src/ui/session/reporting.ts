import type { Report } from '../../core/contract/report.ts';
import type { ReportFormat } from '../../core/contract/report-format.ts';
import type { WorkerClient } from '../worker/worker-client.ts';

/** Takes a report out of the page. */
export interface Reporting {
  /** Saves the report as a download. */
  save(report: Report, format: ReportFormat): Promise<void>;
  /** Returns the report as a text to copy. */
  textOf(report: Report, format: ReportFormat): Promise<string>;
}

/** Writes reports in the worker, as the command line does, and passes them to `save`. */
export function createReporting(
  client: Pick<WorkerClient, 'writeReport'>,
  save: (name: string, bytes: Uint8Array<ArrayBuffer>, type?: string) => void,
): Reporting {
  return {
    async save(report, format) {
      const { fileName, bytes, mediaType } = await client.writeReport([report], format);
      save(fileName, bytes, mediaType);
    },
    async textOf(report, format) {
      const { bytes } = await client.writeReport([report], format);
      return new TextDecoder().decode(bytes);
    },
  };
}

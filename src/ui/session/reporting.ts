import type { ReportFormat } from '../../core/contract/report-format.ts';
import type { WorkerClient } from '../worker/worker-client.ts';
import type { CheckedConnector } from './phase.ts';

/** What to report on. */
export type Reported = Pick<CheckedConnector, 'source' | 'workspace'>;

/** Takes a report out of the page. */
export interface Reporting {
  /** Saves the report as a download. */
  save(of: Reported, format: ReportFormat): Promise<void>;
  /** Returns the report as a text to copy. */
  textOf(of: Reported, format: ReportFormat): Promise<string>;
}

/** Writes reports in the worker, as the command line does, and passes them to `save`. */
export function createReporting(
  client: Pick<WorkerClient, 'check' | 'writeReport'>,
  save: (name: string, bytes: Uint8Array<ArrayBuffer>, type?: string) => void,
): Reporting {
  const write = async ({ source, workspace }: Reported, format: ReportFormat) => {
    const report = await client.check(source, workspace.profile.peek(), { fingerprints: true });
    return client.writeReport([report], format);
  };
  return {
    async save(of, format) {
      const { fileName, bytes, mediaType } = await write(of, format);
      save(fileName, bytes, mediaType);
    },
    async textOf(of, format) {
      const { bytes } = await write(of, format);
      return new TextDecoder().decode(bytes);
    },
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../src/core/contract/report.ts';
import type { ReportFormat } from '../../../src/core/contract/report-format.ts';
import { checkConnector } from '../../../src/core/service/check/check-connector.ts';
import { connectorApi } from '../../../src/core/service/connector-api.ts';

const samples = join(import.meta.dirname, '../../../public/samples');

/** Checks a sample with fingerprints, as if its folder had been dropped. The texts replace or add files. */
export async function reportOn(
  sample: 'good' | 'broken',
  texts: Readonly<Record<string, string>> = {},
): Promise<Report> {
  const folder = join(samples, sample);
  const files = new Map(
    readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  );
  for (const [path, text] of Object.entries(texts)) files.set(path, new TextEncoder().encode(text));
  const source = { root: sample, name: sample, shape: 'folder' as const, files };
  const whole = { ...source, leftOut: [], archiveFaults: [] };
  return checkConnector(whole, 'verified', { fingerprints: true });
}

/** Writes reports, and returns the text. */
export async function written(reports: readonly Report[], format: ReportFormat): Promise<string> {
  const { bytes } = await connectorApi.writeReport(reports, format);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The report with a finding that is ignored. */
export function withIgnored(report: Report, reason: string): Report {
  const [first] = report.diagnostics;
  return first === undefined
    ? report
    : { ...report, ignored: [{ ...first, reason, target: { rule: first.ruleId } }] };
}

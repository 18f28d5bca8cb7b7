import { name, version } from '../../../package.json';
import type { Report } from '../contract/report.ts';
import { jsonText } from '../text/foreign-text.ts';

/** Writes everything that programs may want to know. */
export function jsonReport(reports: readonly Report[]): string {
  const connectors = reports.map((report) => ({
    root: report.root,
    name: report.name,
    profile: report.profile.profile,
    verdict: report.verdict,
    counts: report.counts,
    tasks: report.tasks,
    diagnostics: report.diagnostics,
    ignored: report.ignored,
  }));
  return `${jsonText({ tool: { name, version }, connectors })}\n`;
}

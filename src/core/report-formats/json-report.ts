import { name, version } from '../../../package.json';
import type { RatedDiagnostic } from '../contract/consequence.ts';
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
    diagnostics: report.diagnostics.map(withoutAsks),
    ignored: report.ignored.map(withoutAsks),
  }));
  return `${jsonText({ tool: { name, version }, connectors })}\n`;
}

/** What can be asked matters only where somebody can answer. */
function withoutAsks<T extends RatedDiagnostic>({ asks: _, ...rest }: T): Omit<T, 'asks'> {
  return rest;
}

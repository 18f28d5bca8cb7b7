import { name, version } from '../../package.json';
import type { Checked } from './checked.ts';

/** The whole result as JSON, with a newline at its end. */
export function asJson(checked: readonly Checked[]): string {
  const connectors = checked.map(({ source, report }) => ({
    root: source.root,
    name: report.name,
    profile: report.profile.profile,
    verdict: report.verdict,
    counts: report.counts,
    tasks: report.tasks,
    diagnostics: report.diagnostics,
  }));
  return `${JSON.stringify({ tool: { name, version }, connectors }, null, 2)}\n`;
}

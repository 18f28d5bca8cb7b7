import { name, version } from '../../package.json';
import type { Checked } from './checked.ts';

/** The whole result as JSON, with a newline at its end. */
export function asJson(checked: readonly Checked[]): string {
  const connectors = checked.map(({ report }) => ({
    root: report.root,
    name: report.name,
    profile: report.profile.profile,
    counts: report.counts,
    diagnostics: report.diagnostics,
  }));
  return `${JSON.stringify({ tool: { name, version }, connectors }, null, 2)}\n`;
}

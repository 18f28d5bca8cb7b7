import { name, version } from '../../package.json';
import { jsonText } from '../core/text/foreign-text.ts';
import type { Checked } from './checked.ts';

/** Writes the whole result as lines of JSON. */
export function jsonLines(checked: readonly Checked[]): readonly string[] {
  const connectors = checked.map(({ report }) => ({
    root: report.root,
    name: report.name,
    profile: report.profile.profile,
    verdict: report.verdict,
    counts: report.counts,
    tasks: report.tasks,
    diagnostics: report.diagnostics,
  }));
  return jsonText({ tool: { name, version }, connectors }).split('\n');
}

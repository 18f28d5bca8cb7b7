import type { Diagnostic } from '../core/contract/diagnostic.ts';
import type { Counts } from '../core/contract/report.ts';
import type { Checked } from './checked.ts';

/** One line a diagnostic, as editors and CI logs understand it: `file:line:column: severity: message`. */
export function asText(checked: readonly Checked[]): string {
  const blocks = checked.map(({ report }) => {
    const { profile, because } = report.profile;
    const lines = report.diagnostics.map((diagnostic) => line(report.root, diagnostic));
    const heading = `${report.name || report.root} (${profile}: ${because})`;
    return [heading, ...lines, summary(report.counts), ''].join('\n');
  });
  return `${blocks.join('\n')}${checked.length > 1 ? `${total(checked)}\n` : ''}`;
}

function line(
  root: string,
  { file, range, severity, message, ruleId, authority }: Diagnostic,
): string {
  const at = range ? `:${range.start.line}:${range.start.column}` : '';
  const path = file === undefined ? root : `${root}/${file}`;
  return `${path}${at}: ${severity}: ${message} [${ruleId}, ${authority}]`;
}

function summary({ error, warning, info }: Counts): string {
  if (error + warning + info === 0) return 'Nothing wrong was found.';
  return `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')}.`;
}

function total(checked: readonly Checked[]): string {
  const failing = checked.filter(({ report }) => report.counts.error > 0).length;
  return `${checked.length} connectors checked, ${failing} with errors.`;
}

/** So many of them, in words. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

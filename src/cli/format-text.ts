import type { Diagnostic } from '../core/contract/diagnostic.ts';
import type { Counts } from '../core/contract/report.ts';
import { plainPath, plainText, quotedText } from '../core/text/foreign-text.ts';
import type { Checked } from './checked.ts';

const LONGEST_NAME = 120;

/** Writes a line for each diagnostic, as editors and CI logs understand it: `file:line:column: severity: message`. */
export function textLines(checked: readonly Checked[]): readonly string[] {
  const blocks = checked.map(({ source, report }) => {
    const lines = report.diagnostics.map((diagnostic) => line(source.root, diagnostic));
    return [heading(source.root, report), ...lines, summary(report.counts)];
  });
  const lines = blocks.flatMap((block, at) => (at === 0 ? block : ['', ...block]));
  return checked.length > 1 ? [...lines, '', total(checked)] : lines;
}

/** The name stands in quotes, so that it cannot pass for a line of ours. */
function heading(root: string, { name, profile }: Checked['report']): string {
  const shown = name || root;
  const short = shown.length > LONGEST_NAME ? `${shown.slice(0, LONGEST_NAME)}…` : shown;
  return `${quotedText(short)} (${profile.profile}: ${plainText(profile.reason)})`;
}

function line(
  root: string,
  { file, range, severity, message, ruleId, authority }: Diagnostic,
): string {
  const at = range ? `:${range.start.line}:${range.start.column}` : '';
  const path = plainPath(file === undefined ? root : `${root}/${file}`);
  return `${path}${at}: ${severity}: ${plainText(message)} [${ruleId}, ${authority}]`;
}

function summary({ error, warning, info }: Counts): string {
  if (error + warning + info === 0) return 'Nothing wrong was found.';
  return `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')}.`;
}

function total(checked: readonly Checked[]): string {
  const failing = checked.filter(({ report }) => report.counts.error > 0).length;
  return `${checked.length} connectors checked, ${failing} with errors.`;
}

/** Puts a number before its noun: `1 error`, `2 errors`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

import { consequences, type RatedDiagnostic } from '../contract/consequence.ts';
import type { Report } from '../contract/report.ts';
import type { Task } from '../contract/task.ts';
import { counted } from '../text/counted.ts';
import { githubMessage, githubProperty, plainText } from '../text/foreign-text.ts';
import { findingsOf, type Level, levelOf, pathOf } from './shown-findings.ts';
import { headingLine } from './text-report.ts';

/** GitHub shows only the first ten of each kind that a step writes. */
const MOST = 10;

const commands: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** A finding of a task: its first, its second, … */
interface Candidate {
  readonly report: Report;
  readonly task: Task;
  readonly finding: RatedDiagnostic;
  readonly nth: number;
}

/** Writes the verdicts, and commands that show findings beside the changed lines: the first place of each task, then the second. */
export function githubReport(reports: readonly Report[]): string {
  const candidates = reports.flatMap((report) =>
    report.tasks.flatMap((task) =>
      findingsOf(task, report).map((finding, nth) => ({ report, task, finding, nth })),
    ),
  );
  candidates.sort((a, b) => a.nth - b.nth || rankOf(a) - rankOf(b));
  const shown = (['error', 'warning', 'note'] as const).flatMap((level) =>
    candidates.filter(({ finding }) => levelOf(finding) === level).slice(0, MOST),
  );
  const more = candidates.length - shown.length;
  return [
    ...reports.flatMap((report) => [headingLine(report), plainText(report.verdict)]),
    ...shown.map(command),
    ...(more > 0
      ? [
          `${counted(more, 'more finding')} with --format text --all: GitHub shows ${MOST} of each kind.`,
        ]
      : []),
    '',
  ].join('\n');
}

function rankOf({ task }: Candidate): number {
  return consequences.indexOf(task.consequence);
}

function command({ report, task, finding }: Candidate): string {
  const { start } = finding.range ?? {};
  const at = start ? [`line=${start.line}`, `col=${start.column}`] : [];
  const properties = [
    `file=${githubProperty(pathOf(report, finding.file ?? definitionOf(report)))}`,
    ...at,
    `title=${githubProperty(task.title)}`,
  ];
  const message = githubMessage(`${finding.message} [${finding.ruleId}]`);
  return `::${commands[levelOf(finding)]} ${properties.join(',')}::${message}`;
}

/** A folder has no lines to show a finding at. */
function definitionOf({ roles }: Report): string | undefined {
  return roles.find(({ role }) => role === 'apiDefinition')?.path;
}

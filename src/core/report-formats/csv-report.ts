import type { RatedDiagnostic } from '../contract/consequence.ts';
import type { Report } from '../contract/report.ts';
import { csvTable } from '../text/csv-table.ts';
import { findingsOf, ignoredIn, nameOf, placeIn } from './shown-findings.ts';

const HEAD = [
  'Connector',
  'Consequence',
  'What to do',
  'Places',
  'With a fix',
  'Rules',
  'First place',
  'Found there',
  'Ignored because',
];

/** Writes a table with a row for each task, and for what is ignored. */
export function csvReport(reports: readonly Report[]): string {
  return csvTable([HEAD, ...reports.flatMap(rowsOf)]);
}

function rowsOf(report: Report): readonly (readonly string[])[] {
  const name = nameOf(report);
  const tasks = report.tasks.map((task) => {
    const { consequence, title, count, fixable, ruleIds } = task;
    const [first] = findingsOf(task, report);
    const numbers = [`${count}`, `${fixable}`];
    return [name, consequence, title, ...numbers, ruleIds.join(' '), ...whereAndWhat(first), ''];
  });
  const ignored = ignoredIn(report).map(({ ruleId, reason, findings }) => {
    const [first] = findings;
    return [name, 'ignored', '', `${findings.length}`, '', ruleId, ...whereAndWhat(first), reason];
  });
  return [...tasks, ...ignored];
}

function whereAndWhat(first: RatedDiagnostic | undefined): readonly string[] {
  return first === undefined ? ['', ''] : [placeIn(first), first.message];
}

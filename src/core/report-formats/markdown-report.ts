import { consequences } from '../contract/consequence.ts';
import type { Report } from '../contract/report.ts';
import type { Task } from '../contract/task.ts';
import { counted } from '../text/counted.ts';
import { markdownText } from '../text/foreign-text.ts';
import { findingsOf, headings, ignoredIn, nameOf, placeIn, sizeOf } from './shown-findings.ts';
import { taskCounts } from './text-report.ts';

/** How many places of a task are listed: a comment on GitHub has at most 65,536 characters. */
const PLACES = 10;

/** Writes the verdict and the tasks for the body of a pull request or a comment. Places are folded. */
export function markdownReport(reports: readonly Report[]): string {
  return `${reports.flatMap(blocksOf).join('\n\n')}\n`;
}

function blocksOf(report: Report): readonly string[] {
  const { verdict, tasks } = report;
  return [
    `## Connector Preflight: ${markdownText(nameOf(report))}`,
    `**${markdownText(verdict)}**`,
    taskCounts(tasks),
    ...consequences.flatMap((consequence) => {
      const found = tasks.filter((task) => task.consequence === consequence);
      if (found.length === 0) return [];
      return [`### ${headings[consequence]}`, ...found.map((task) => taskBlock(task, report))];
    }),
    ...ignoredBlocks(report),
  ];
}

function taskBlock(task: Task, report: Report): string {
  const heading = `- [ ] ${markdownText(task.title)}`;
  const found = findingsOf(task, report);
  const places = found.slice(0, PLACES).map((each) => `  - ${placed(placeIn(each), each.message)}`);
  if (places.length === 0) return heading;
  const more = found.length - places.length;
  return [
    heading,
    `  <details><summary>${sizeOf(task)}</summary>`,
    '',
    ...places,
    ...(more > 0 ? [`  - and ${more} more`] : []),
    '',
    '  </details>',
  ].join('\n');
}

function ignoredBlocks(report: Report): readonly string[] {
  const groups = ignoredIn(report);
  if (groups.length === 0) return [];
  return [
    `<details><summary>Ignored (${report.ignored.length})</summary>`,
    groups
      .map(({ ruleId, reason, findings }) => {
        const place = findings.length === 1 ? findings.map(placeIn).join('') : '';
        const where = place === '' ? counted(findings.length, 'place') : markdownText(place);
        return `- \`${ruleId}\` (${where}): ${markdownText(reason)}`;
      })
      .join('\n'),
    '</details>',
  ];
}

function placed(place: string, message: string): string {
  return [place, message]
    .filter((part) => part !== '')
    .map(markdownText)
    .join(': ');
}

import type { Report } from '../contract/report.ts';
import type { Task } from '../contract/task.ts';
import { markupText } from '../text/foreign-text.ts';
import {
  findingsOf,
  type IgnoredGroup,
  ignoredIn,
  isHeldBackBy,
  nameOf,
  placeIn,
  placesOf,
} from './shown-findings.ts';

/** Writes a test suite for each connector and a test case for each task. What makes the check fail is a failure. */
export function junitReport(reports: readonly Report[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Connector Preflight" ${numbersOf(reports)}>`,
    ...reports.flatMap(suiteOf),
    '</testsuites>\n',
  ].join('\n');
}

function suiteOf(report: Report): readonly string[] {
  const { tasks, verdict } = report;
  return [
    `  <testsuite name="${markupText(nameOf(report))}" ${numbersOf([report])}>`,
    ...(isClean(report) ? [`    ${opening(report, verdict)}/>`] : []),
    ...tasks.map((task) => taskCase(task, report)),
    ...ignoredIn(report).map((group) => ignoredCase(group, report)),
    '  </testsuite>',
  ];
}

function numbersOf(reports: readonly Report[]): string {
  let [tests, failures, skipped] = [0, 0, 0];
  for (const report of reports) {
    const ignored = ignoredIn(report).length;
    tests += isClean(report) ? 1 : report.tasks.length + ignored;
    failures += report.tasks.filter((task) => isHeldBackBy(task, report)).length;
    skipped += ignored;
  }
  return `tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

/** A suite without any case looks like one that did not run. */
function isClean({ tasks, ignored }: Report): boolean {
  return tasks.length + ignored.length === 0;
}

function taskCase(task: Task, report: Report): string {
  const { title, consequence } = task;
  const places = findingsOf(task, report).map((each) => {
    return markupText([placeIn(each), each.message].filter(Boolean).join(': '));
  });
  const text = places.join('\n');
  const result = isHeldBackBy(task, report)
    ? `<failure type="${consequence}" message="${placesOf(task)}">${text}</failure>`
    : `<system-out>${consequence}: ${placesOf(task)}\n${text}</system-out>`;
  return `    ${opening(report, title)}>${result}</testcase>`;
}

function ignoredCase({ ruleId, reason }: IgnoredGroup, report: Report): string {
  return `    ${opening(report, ruleId)}><skipped message="${markupText(reason)}"/></testcase>`;
}

function opening(report: Report, name: string): string {
  return `<testcase classname="${markupText(nameOf(report))}" name="${markupText(name)}"`;
}

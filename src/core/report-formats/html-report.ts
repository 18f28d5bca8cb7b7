import { version } from '../../../package.json';
import { consequences } from '../contract/consequence.ts';
import type { Report } from '../contract/report.ts';
import type { Task } from '../contract/task.ts';
import { markupText } from '../text/foreign-text.ts';
import { STYLE, STYLE_HASH } from './html-style.ts';
import {
  type DocsById,
  findingsOf,
  headings,
  ignoredIn,
  nameOf,
  placeIn,
  sizeOf,
} from './shown-findings.ts';
import { taskCounts } from './text-report.ts';

/** How many places of a task are listed: nobody reads more, and all are in other formats. */
const PLACES = 200;

/** Writes one page that needs nothing else: it loads nothing and runs nothing. */
export function htmlReport(reports: readonly Report[], docs: DocsById): string {
  const title = reports.length === 1 ? reports.map(nameOf).join('') : 'Connectors';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${markupText(title)}: Connector Preflight</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${reports.flatMap((report) => partsOf(report, docs)).join('\n')}
</main>
<footer>Checked by Connector Preflight ${version}.</footer>
</body>
</html>
`;
}

function partsOf(report: Report, docs: DocsById): readonly string[] {
  const { verdict, profile, tasks } = report;
  return [
    '<article>',
    `<h1>${markupText(nameOf(report))}</h1>`,
    `<p class="verdict">${markupText(verdict)}</p>`,
    `<p class="quiet">${taskCounts(tasks)} Checked for: ${profile.profile}. ${markupText(profile.reason)}</p>`,
    ...consequences.flatMap((consequence) => {
      const found = tasks.filter((task) => task.consequence === consequence);
      if (found.length === 0) return [];
      return [
        `<section class="${consequence}">`,
        `<h2>${headings[consequence]}</h2>`,
        ...found.flatMap((task) => taskParts(task, report, docs)),
        '</section>',
      ];
    }),
    ...ignoredParts(report),
    '</article>',
  ];
}

function taskParts(task: Task, report: Report, docs: DocsById): readonly string[] {
  const { title, ruleIds, consequence } = task;
  const { why, source } = (ruleIds.length === 1 && docs.get(ruleIds[0] ?? '')) || {};
  const found = findingsOf(task, report);
  const isOpen = consequence === 'blocks' || consequence === 'asked';
  return [
    `<h3>${prose(title)}</h3>`,
    ...(why && source
      ? [`<p>${prose(why)} <a href="${markupText(source)}" rel="noreferrer">Source</a></p>`]
      : []),
    ...(found.length === 0
      ? []
      : [
          `<details${isOpen ? ' open' : ''}><summary>${sizeOf(task)}</summary>`,
          '<ul>',
          ...found.slice(0, PLACES).map((each) => item(placeIn(each), each.message)),
          ...(found.length > PLACES ? [`<li>and ${found.length - PLACES} more</li>`] : []),
          '</ul>',
          '</details>',
        ]),
  ];
}

function ignoredParts(report: Report): readonly string[] {
  const groups = ignoredIn(report);
  if (groups.length === 0) return [];
  return [
    '<section class="ignored">',
    `<h2>Ignored (${report.ignored.length})</h2>`,
    ...groups.flatMap(({ ruleId, reason, findings }) => [
      `<h3><code>${markupText(ruleId)}</code></h3>`,
      `<p>Because: ${markupText(reason)}</p>`,
      '<ul>',
      ...findings.slice(0, PLACES).map((each) => item(placeIn(each), each.message)),
      ...(findings.length > PLACES ? [`<li>and ${findings.length - PLACES} more</li>`] : []),
      '</ul>',
    ]),
    '</section>',
  ];
}

function item(place: string, message: string): string {
  const where = place === '' ? '' : `<code class="place">${markupText(place)}</code> `;
  return `<li>${where}${markupText(message)}</li>`;
}

/** Our own texts have names in backticks. */
function prose(text: string): string {
  const parts = text.split('`');
  return parts
    .map((part, at) => (at % 2 === 1 ? `<code>${markupText(part)}</code>` : markupText(part)))
    .join('');
}

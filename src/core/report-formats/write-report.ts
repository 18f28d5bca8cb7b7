import type { Report } from '../contract/report.ts';
import type { ReportFormat, WrittenReport } from '../contract/report-format.ts';
import { csvReport } from './csv-report.ts';
import { githubReport } from './github-report.ts';
import { htmlReport } from './html-report.ts';
import { jsonReport } from './json-report.ts';
import { junitReport } from './junit-report.ts';
import { markdownReport } from './markdown-report.ts';
import { sarifReport } from './sarif-report.ts';
import type { DocsById } from './shown-findings.ts';
import { taskLines } from './text-report.ts';

interface Writer {
  /** What the name of the file ends in. */
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (reports: readonly Report[], docs: DocsById) => string;
}

const writers: Readonly<Record<ReportFormat, Writer>> = {
  text: {
    ending: 'txt',
    mediaType: 'text/plain',
    write: (reports) =>
      taskLines(reports)
        .map((line) => `${line}\n`)
        .join(''),
  },
  json: { ending: 'json', mediaType: 'application/json', write: jsonReport },
  markdown: { ending: 'md', mediaType: 'text/markdown', write: markdownReport },
  html: { ending: 'html', mediaType: 'text/html', write: htmlReport },
  sarif: { ending: 'sarif', mediaType: 'application/sarif+json', write: sarifReport },
  github: { ending: 'github.txt', mediaType: 'text/plain', write: githubReport },
  junit: { ending: 'xml', mediaType: 'application/xml', write: junitReport },
  csv: { ending: 'csv', mediaType: 'text/csv', write: csvReport },
};

/** Writes reports in a format, from nothing but the reports and the docs of the rules. */
export function writeReportWith(
  docs: DocsById,
  reports: readonly Report[],
  format: ReportFormat,
): WrittenReport {
  const { ending, mediaType, write } = writers[format];
  const name = reports.length === 1 ? reports[0]?.plan.fileName.replace(/\.zip$/, '') : undefined;
  return {
    fileName: `${name ?? 'connectors'}-report.${ending}`,
    mediaType,
    bytes: new TextEncoder().encode(write(reports, docs)),
  };
}

import type { ConnectorApi } from '../contract/api.ts';
import type { ReportFormat } from '../contract/report-format.ts';
import { writeReportWith } from '../report-formats/write-report.ts';
import { loadRuleDocs } from './rule-pages/rule-docs.ts';

const withDocs: ReadonlySet<ReportFormat> = new Set(['html', 'sarif']);

/** Writes reports in a format. */
export const writeReport: ConnectorApi['writeReport'] = async (reports, format) => {
  const docs = withDocs.has(format) ? await loadRuleDocs() : new Map();
  return writeReportWith(docs, reports, format);
};

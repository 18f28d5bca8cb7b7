import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { connectorsAt } from '../../src/cli/read-path.ts';
import type { Diagnostic } from '../../src/core/contract/diagnostic.ts';
import type { Report } from '../../src/core/contract/report.ts';
import { checkConnector } from '../../src/core/service/check-connector.ts';
import { headingOf, PATIENCE, type Shown, shownCounts, shownDiagnostics } from './result.ts';

const severityWords = { error: 'Error', warning: 'Warning', info: 'Information' };

/** What the command line says about each connector at a path. */
export async function commandLineReports(path: string): Promise<readonly Report[]> {
  const sources = await connectorsAt(path);
  return Promise.all(sources.map((source) => checkConnector(source, 'auto')));
}

/** What the command line says about the only connector at a path. */
export async function commandLineReport(path: string): Promise<Report> {
  const [report, ...others] = await commandLineReports(path);
  if (report === undefined || others.length > 0) throw new Error(`Not one connector: ${path}`);
  return report;
}

/** Waits until the page shows exactly what the report says: the counts, and each diagnostic in its place. */
export async function expectResult(page: Page, report: Report): Promise<void> {
  await headingOf(page, report.name);
  await expect.poll(() => shownCounts(page), PATIENCE).toEqual(report.counts);
  await expect.poll(() => shownDiagnostics(page), PATIENCE).toEqual(shownOf(report));
}

function shownOf({ diagnostics }: Report): Shown[] {
  return diagnostics.map((diagnostic) => ({
    severity: severityWords[diagnostic.severity],
    message: diagnostic.message.replace(/`([^`]+)`/g, '$1'),
    place: placeOf(diagnostic),
  }));
}

function placeOf({ file, range }: Diagnostic): string {
  if (file === undefined) return 'The connector as a whole';
  return range ? `${file}:${range.start.line}:${range.start.column}` : file;
}

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPath } from '../../src/cli/read-path.ts';
import type { Diagnostic } from '../../src/core/contract/diagnostic.ts';
import type { Report } from '../../src/core/contract/report.ts';
import { checkConnector } from '../../src/core/service/check/check-connector.ts';
import { countConsequences } from '../../src/ui/base/consequences.ts';
import { consequenceLabels } from '../../src/ui/base/result-wording.ts';
import {
  headingOf,
  type Shown,
  showByFile,
  shownCounts,
  shownDiagnostics,
  TIMEOUT,
} from './result.ts';

/** Returns the command line's reports for all connectors at a path. */
export async function commandLineReports(path: string): Promise<readonly Report[]> {
  const { connectors } = await openPath(path);
  return Promise.all(connectors.map(({ source }) => checkConnector(source, 'auto')));
}

/** Returns the command line's report for the only connector at a path. */
export async function commandLineReport(path: string): Promise<Report> {
  const [report, ...others] = await commandLineReports(path);
  if (report === undefined || others.length > 0) throw new Error(`Not one connector: ${path}`);
  return report;
}

/** Waits until the page shows exactly this report: the counts, and each diagnostic at its position. */
export async function expectResult(page: Page, report: Report): Promise<void> {
  await headingOf(page, report.name);
  await expect.poll(() => shownCounts(page), TIMEOUT).toEqual(countConsequences(report.tasks));
  if (report.diagnostics.length > 0) await showByFile(page);
  await expect.poll(() => shownDiagnostics(page), TIMEOUT).toEqual(shownOf(report));
}

function shownOf({ diagnostics }: Report): Shown[] {
  return diagnostics.map((diagnostic) => ({
    consequence: consequenceLabels[diagnostic.consequence],
    message: diagnostic.message.replace(/`([^`]+)`/g, '$1'),
    position: positionOf(diagnostic),
  }));
}

function positionOf({ file, range }: Diagnostic): string {
  if (file === undefined) return 'Whole connector';
  return range ? `${file}:${range.start.line}:${range.start.column}` : file;
}

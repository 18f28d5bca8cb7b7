import { version } from '../../../package.json';
import type { IgnoredDiagnostic, RatedDiagnostic } from '../contract/consequence.ts';
import type { Fix, Range } from '../contract/diagnostic.ts';
import type { Report } from '../contract/report.ts';
import { jsonText, sarifText } from '../text/foreign-text.ts';
import { type DocsById, levelOf } from './shown-findings.ts';

/** Writes a SARIF 2.1.0 log with one run. */
export function sarifReport(reports: readonly Report[], docs: DocsById): string {
  const found = reports.flatMap((report) =>
    [...report.diagnostics, ...report.ignored].map((finding) => ({ report, finding })),
  );
  const ruleIds = [...new Set(found.map(({ finding }) => finding.ruleId))];
  const indices = new Map(ruleIds.map((id, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Connector Preflight',
            version,
            rules: ruleIds.map((id) => ruleOf(id, docs)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: found.map(({ report, finding }) => ({
          ruleIndex: indices.get(finding.ruleId),
          ...resultOf(finding, report),
        })),
      },
    ],
  };
  return `${jsonText(log)}\n`;
}

/** The page of the platform that states the rule is the only one with an address. */
function ruleOf(id: string, docs: DocsById) {
  const { summary, why, fix, source } = docs.get(id) ?? {};
  return {
    id,
    ...(summary && { shortDescription: { text: summary } }),
    ...(why && { fullDescription: { text: why } }),
    ...(fix && { help: { text: fix } }),
    ...(source && { helpUri: source }),
  };
}

function resultOf(finding: RatedDiagnostic | IgnoredDiagnostic, report: Report) {
  const { ruleId, message, pointer, range, fix, consequence, fingerprint } = finding;
  const artifactLocation = { uri: uriOf(report, finding.file) };
  return {
    ruleId,
    level: levelOf(finding),
    message: { text: sarifText(message) },
    locations: [
      {
        physicalLocation: { artifactLocation, ...(range && { region: regionOf(range) }) },
        ...(pointer && { logicalLocations: [{ fullyQualifiedName: pointer }] }),
      },
    ],
    ...(fingerprint && { partialFingerprints: { 'connectorPreflight/v1': fingerprint } }),
    // A fix that also changes other files must not be made by halves.
    ...(fix && fix.edits.length > 0 && !fix.alsoIn && { fixes: [fixOf(fix, artifactLocation)] }),
    ...('reason' in finding && {
      suppressions: [{ kind: 'external', justification: finding.reason }],
    }),
    properties: { consequence },
  };
}

function fixOf({ title, edits }: Fix, artifactLocation: { readonly uri: string }) {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text: newText },
  }));
  return {
    description: { text: sarifText(title) },
    artifactChanges: [{ artifactLocation, replacements }],
  };
}

function regionOf({ start, end }: Range) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** Code scanning shows a result only in a file: one about the whole connector is shown in its definition. */
function uriOf({ root, roles }: Report, file: string | undefined): string {
  const definition = roles.find(({ role }) => role === 'apiDefinition')?.path;
  const path = [root, file ?? definition ?? ''].filter((part) => part !== '').join('/');
  return path.split('/').map(uriSegment).join('/') || '.';
}

/** Half a letter has no bytes to be written as. */
function uriSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\u{fffd}'));
}

import { vi } from 'vitest';
import type { RulePage } from '../../src/core/contract/api.ts';
import type { ConnectorSource } from '../../src/core/contract/connector-source.ts';
import type { RatedDiagnostic } from '../../src/core/contract/consequence.ts';
import type { Report } from '../../src/core/contract/report.ts';
import { listTasks } from '../../src/core/service/tasks/list-tasks.ts';
import type { Intake } from '../../src/ui/intake/dropped-files.ts';
import type { WorkerClient } from '../../src/ui/worker/worker-client.ts';
import { sourceWith } from '../source-with.ts';

/** Creates a connector with one small file. */
export function sourceOf(name: string, text = '{\n  "swagger": "2.0"\n}\n'): ConnectorSource {
  const files = new Map([['apiDefinition.swagger.json', new TextEncoder().encode(text)]]);
  return sourceWith({ root: name && `connectors/${name}`, name, shape: 'folder', files });
}

/** Creates a diagnostic, by default at the version in that file. */
export function diagnosticOf(changes: Partial<RatedDiagnostic> = {}): RatedDiagnostic {
  return {
    ruleId: 'swagger-version',
    severity: 'error',
    authority: 'validator',
    consequence: 'blocks',
    message: 'Write another version: it is "2.0".',
    file: 'apiDefinition.swagger.json',
    range: {
      start: { line: 2, column: 14, offset: 15 },
      end: { line: 2, column: 19, offset: 20 },
    },
    ...changes,
  };
}

/** Creates a report with these diagnostics. */
export function reportOf(
  diagnostics: readonly RatedDiagnostic[],
  changes: Partial<Report> = {},
): Report {
  const count = (severity: string) => diagnostics.filter((one) => one.severity === severity).length;
  return {
    root: 'connectors/harbor-tides',
    name: 'Harbor Tides',
    publisher: 'Contoso',
    leftOut: [],
    secrets: [],
    profile: {
      profile: 'verified',
      reason: 'Assumed from your files.',
      guessed: true,
    },
    verdict: 'Ready to submit.',
    tasks: listTasks(diagnostics, new Map()),
    diagnostics,
    ignored: [],
    evidence: new Map([['swagger-version', { connectors: 12, of: 1014 }]]),
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    roles: [{ path: 'apiDefinition.swagger.json', role: 'apiDefinition' }],
    plan: {
      fileName: 'Harbor-Tides.zip',
      entries: [
        { path: 'apiDefinition.swagger.json', from: 'apiDefinition.swagger.json', size: 22 },
      ],
      omitted: [],
      missing: [],
      blockers: count('error'),
    },
    ...changes,
  };
}

/** A rule with an example that fails and one that passes. */
export const rulePage: RulePage = {
  id: 'swagger-version',
  family: 'definition',
  severity: 'error',
  authority: 'validator',
  consequence: 'blocks',
  summary: 'Write the definition in OpenAPI 2.0.',
  why: 'Nothing else is read.',
  fix: 'Set `swagger` to "2.0".',
  source: 'https://learn.microsoft.com/connectors/custom-connectors',
  messages: ['The swagger version is not supported.'],
  profiles: ['verified', 'independent', 'custom'],
  valid: [[{ file: 'apiDefinition.swagger.json', text: '{ "swagger": "2.0" }' }]],
  invalid: [[{ file: 'apiDefinition.swagger.json', text: '{ "swagger": «"3.0"» }' }]],
  evidence: { connectors: 12, of: 1014 },
};

/** Creates a client that answers at once. A test replaces the answers it cares about. */
export function stubClient(changes: Partial<WorkerClient> = {}): WorkerClient {
  return {
    start: vi.fn(),
    cancel: vi.fn(),
    open: vi.fn(async () => ({
      ok: true as const,
      value: { connectors: [sourceOf('')], leftOut: [] },
    })),
    place: vi.fn(async () => ({ kind: 'open' as const })),
    check: vi.fn(async () => reportOf([])),
    proposeFixes: vi.fn(async () => ({ files: new Map(), places: 0, diffs: [] })),
    questions: vi.fn(async () => []),
    answer: vi.fn(async () => ({ files: new Map(), count: 0, remarks: [] })),
    diff: vi.fn(async () => []),
    operationCards: vi.fn(async () => []),
    measureIcon: vi.fn(async () => undefined),
    outline: vi.fn(async () => []),
    decode: vi.fn(async () => ({ messages: [], rules: [], unread: 0 })),
    pack: vi.fn(async () => ({
      ok: true as const,
      value: {
        fileName: 'Harbor-Tides.zip',
        bytes: new Uint8Array(3),
        sha256: 'ab'.repeat(32),
        entries: [{ path: 'apiDefinition.swagger.json', size: 22, sha256: 'cd'.repeat(32) }],
      },
    })),
    zip: vi.fn(async () => new Uint8Array(3)),
    planSubmission: vi.fn<WorkerClient['planSubmission']>(),
    checkSasAddress: vi.fn<WorkerClient['checkSasAddress']>(),
    changesSince: vi.fn<WorkerClient['changesSince']>(),
    checkPackage: vi.fn<WorkerClient['checkPackage']>(),
    documentContext: vi.fn(async () => ({
      title: 'Harbor Tides',
      titleSuffix: ' (Preview)',
      before: [],
      after: [],
      template: 'The template.',
      scaffold: 'The scaffold.',
    })),
    lintDocument: vi.fn(async () => ({
      diagnostics: [],
      counts: { blocks: 0, asked: 0, guideline: 0, tip: 0 },
      blocks: [],
    })),
    previewPage: vi.fn(async () => '<!doctype html>'),
    writeReport: vi.fn<WorkerClient['writeReport']>(),
    withIgnored: vi.fn<WorkerClient['withIgnored']>(),
    withoutIgnored: vi.fn<WorkerClient['withoutIgnored']>(),
    rulePages: vi.fn(async () => [rulePage]),
    csvFile: vi.fn(async () => new Uint8Array(3)),
    ping: vi.fn(async () => {}),
    ...changes,
  };
}

/** An intake with one file. */
export const someFile: Intake = async () => ({
  ok: true,
  value: { files: new Map([['apiDefinition.swagger.json', new File(['{}'], 'x')]]), leftOut: [] },
});

/** Returns a promise with the functions that settle it. */
export function pending<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

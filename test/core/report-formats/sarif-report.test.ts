import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/contract/report.ts';
import { reportOn, withIgnored, written } from './reports.ts';

const isSarif = validator();

async function logOf(...reports: Report[]) {
  return JSON.parse(await written(reports, 'sarif'));
}

describe('a SARIF log', () => {
  it('is valid by the official schema', async () => {
    const broken = withIgnored(await reportOn('broken'), 'The old client needs it.');
    const log = await logOf(broken, await reportOn('good'));
    isSarif(log);
    expect(isSarif.errors).toBe(null);
    expect(log.runs[0].results.length).toBeGreaterThan(10);
  });

  it('is checked against a schema that rejects what is not SARIF', async () => {
    const log = await logOf(await reportOn('broken'));
    log.runs[0].results[0].level = 'fatal';
    expect(isSarif(log)).toBe(false);
  });

  it('points at the place, in a file below the folder', async () => {
    const report = await reportOn('broken');
    const { results } = (await logOf(report)).runs[0];
    const at = report.diagnostics.findIndex(
      ({ ruleId }) => ruleId === 'parameter-summary-required',
    );
    const { range, pointer } = report.diagnostics[at] ?? {};
    expect(results[at].level).toBe('error');
    expect(results[at].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'broken/apiDefinition.swagger.json' },
          region: {
            startLine: range?.start.line,
            startColumn: range?.start.column,
            endLine: range?.end.line,
            endColumn: range?.end.column,
          },
        },
        logicalLocations: [{ fullyQualifiedName: pointer }],
      },
    ]);
  });

  it('has the fixes, which make the same text', async () => {
    const report = await reportOn('broken');
    const at = report.diagnostics.findIndex(({ fix }) => fix?.edits.length === 1);
    const [edit] = report.diagnostics[at]?.fix?.edits ?? [];
    const { fixes } = (await logOf(report)).runs[0].results[at];
    expect(fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: {
          startLine: edit?.range.start.line,
          startColumn: edit?.range.start.column,
          endLine: edit?.range.end.line,
          endColumn: edit?.range.end.column,
        },
        insertedContent: { text: edit?.newText },
      },
    ]);
  });

  it('explains each rule with the page that states it', async () => {
    const { tool, results } = (await logOf(await reportOn('broken'))).runs[0];
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex]).toMatchObject({
        id: ruleId,
        shortDescription: { text: expect.stringMatching(/\.$/) },
        helpUri: expect.stringMatching(/^https:/),
      });
    }
  });

  it('shows a finding about the whole connector in its definition', async () => {
    const report = await reportOn('good');
    const finding = {
      ruleId: 'icon-required',
      severity: 'error' as const,
      authority: 'validator' as const,
      consequence: 'blocks' as const,
      message: 'Add [icon.png](https://example.com): it is missing.',
    };
    const [result] = (await logOf({ ...report, diagnostics: [finding] })).runs[0].results;
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'good/apiDefinition.swagger.json' },
    });
    expect(result.message.text).toBe(
      String.raw`Add \[icon.png\](https://example.com): it is missing.`,
    );
  });

  it('has the fingerprint of each finding', async () => {
    const report = await reportOn('broken');
    const { results } = (await logOf(report)).runs[0];
    const found = results.map((one: { partialFingerprints: object }) => one.partialFingerprints);
    expect(found).toEqual(
      report.diagnostics.map(({ fingerprint }) => ({ 'connectorPreflight/v1': fingerprint })),
    );
    expect(report.diagnostics[0]?.fingerprint).toMatch(/^[\da-f]{8}$/);
  });

  it('suppresses what is ignored, with the reason', async () => {
    const report = withIgnored(await reportOn('broken'), 'The old client needs it.');
    const { results } = (await logOf(report)).runs[0];
    expect(results.at(-1).suppressions).toEqual([
      { kind: 'external', justification: 'The old client needs it.' },
    ]);
    expect(results.filter((one: object) => 'suppressions' in one)).toHaveLength(1);
  });
});

/** The official schema is written in a draft whose names Ajv no longer knows. */
function validator() {
  const require = createRequire(import.meta.url);
  const path = require
    .resolve('@microsoft/jest-sarif')
    .replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json');
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

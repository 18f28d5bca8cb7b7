import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../src/core/archive/bytes/crc32.ts';
import type { RatedDiagnostic } from '../../../../src/core/contract/consequence.ts';
import { checkConnector } from '../../../../src/core/service/check/check-connector.ts';
import { readDrop } from '../../../example.ts';
import { reportOn } from '../../report-formats/reports.ts';

const parameter = (name: string) => ({ name, in: 'query', type: 'string' });
const operation = (id: string, ...names: string[]) => ({
  get: {
    operationId: id,
    summary: `Get ${id}`,
    description: 'Gets the tides.',
    parameters: names.map(parameter),
    responses: { 200: { description: 'OK', schema: { type: 'string' } } },
  },
});

const definition = (paths: object) => ({
  swagger: '2.0',
  info: { title: 'Tides', version: '1.0', description: 'Short.' },
  host: 'tides.example.com',
  paths,
});

async function found(value: object, indent = 2) {
  const text = JSON.stringify(value, null, indent);
  const source = await readDrop({ 'apiDefinition.swagger.json': text });
  const { diagnostics } = await checkConnector(source, 'verified', { fingerprints: true });
  return diagnostics.filter(({ file }) => file !== undefined);
}

const prints = (diagnostics: readonly RatedDiagnostic[]) =>
  diagnostics.map(({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`).sort();

describe('a fingerprint', () => {
  const before = definition({ '/tides': operation('GetTides', 'day', 'station') });

  it('stays if lines, operations and parameters come before it, and if the file is laid out anew', async () => {
    const after = definition({
      '/ports': operation('GetPorts', 'country'),
      '/tides': operation('GetTides', 'hour', 'day', 'station'),
    });
    const old = prints(await found(before));
    expect(old.length).toBeGreaterThan(5);
    expect(prints(await found(after))).toEqual(expect.arrayContaining(old));
    const layout = /^format-/;
    const anew = prints(await found(before, 4)).filter((one) => !layout.test(one));
    expect(anew).toEqual(old.filter((one) => !layout.test(one)));
  });

  it('stays if the file has another name for the same role', async () => {
    const source = await readDrop({ 'apiDefinition.json': JSON.stringify(before, null, 2) });
    const { diagnostics } = await checkConnector(source, 'verified', { fingerprints: true });
    const renamed = prints(diagnostics);
    expect(renamed).toEqual(expect.arrayContaining(prints(await found(before))));
  });

  it('is of the rule, the role, the path and the text, in every version: .preflight.json holds it', async () => {
    const description = (await found(before)).find(({ ruleId }) => ruleId === 'description-length');
    const parts = ['description-length', 'apiDefinition', 'info', 'description', '"Short."'];
    const hash = crc32(new TextEncoder().encode(parts.join('\n')));
    expect(description?.fingerprint).toBe(hash.toString(16).padStart(8, '0'));
  });

  it('changes with the text at fault', async () => {
    const other = { ...before, info: { ...before.info, description: 'Brief.' } };
    const ofLength = (all: readonly RatedDiagnostic[]) =>
      prints(all.filter(({ ruleId }) => ruleId === 'description-length'));
    expect(ofLength(await found(before))).toHaveLength(1);
    expect(ofLength(await found(other))).not.toEqual(ofLength(await found(before)));
  });

  it('is unique in a report', async () => {
    for (const sample of ['good', 'broken'] as const) {
      const all = prints((await reportOn(sample)).diagnostics);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('is numbered where nothing else tells two findings apart', async () => {
    const twice = definition({ '/tides': operation('GetTides', 'day', 'day') });
    const all = prints(await found(twice)).filter((one) =>
      one.startsWith('parameter-summary-required'),
    );
    expect(all).toEqual([expect.stringMatching(/ [\da-f]{8}$/), `${all[0]}-2`]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IgnoreEntry } from '../../../../src/core/contract/ignore.ts';
import { reportFormats } from '../../../../src/core/contract/report-format.ts';
import { connectorApi } from '../../../../src/core/service/connector-api.ts';
import { readDrop } from '../../../example.ts';
import { plantedSecret, randomFrom } from '../../../fuzz/planted-secrets.ts';
import { reportOn } from '../../report-formats/reports.ts';

const ignoring = (...ignore: Partial<IgnoreEntry>[]) => ({
  '.preflight.json': JSON.stringify({ ignore }),
});
const reason = 'The old client needs it.';
const RULE = 'parameter-summary-required';

async function sampleFinding() {
  const { diagnostics, counts, tasks } = await reportOn('broken');
  const finding = diagnostics.find(({ ruleId }) => ruleId === RULE);
  if (finding === undefined) throw new Error(`The sample has no ${RULE}.`);
  return { finding, counts, tasks };
}

describe('a finding that is ignored', () => {
  it.each(['file', 'pointer', 'fingerprint'] as const)(
    'is in no count and no task, if its %s matches',
    async (name) => {
      const { finding, counts, tasks } = await sampleFinding();
      const target = { rule: RULE, [name]: finding[name] };
      const report = await reportOn('broken', ignoring({ ...target, reason }));
      expect(report.ignored).toEqual([{ ...finding, reason, target }]);
      expect(report.diagnostics.filter(({ ruleId }) => ruleId === RULE)).toEqual([]);
      expect(report.counts).toEqual({ ...counts, error: counts.error - 1 });
      expect(report.tasks).toHaveLength(tasks.length - 1);
      expect(report.verdict).toBe(
        '10 things block certification, and a reviewer will ask about 11 more. Also, you ignore 1 thing that blocks.',
      );
    },
  );

  it.each([
    { rule: RULE, file: 'other.json' },
    { rule: RULE, pointer: '/paths' },
    { rule: RULE, fingerprint: '00000000' },
  ])('is one that matches all of %j', async (target) => {
    const report = await reportOn('broken', ignoring({ ...target, reason }));
    expect(report.ignored).toEqual([]);
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toContain(RULE);
    const faults = report.diagnostics.filter(({ file }) => file === '.preflight.json');
    expect(faults).toMatchObject([{ ruleId: 'preflight-file-unused', consequence: 'tip' }]);
  });

  it.each([{}, { reason: ' ' }])('needs a reason: %j', async (members) => {
    const report = await reportOn('broken', ignoring({ rule: RULE, ...members }));
    expect(report.ignored).toEqual([]);
    expect(report.diagnostics.filter(({ file }) => file === '.preflight.json')).toMatchObject([
      { ruleId: 'preflight-file-reason' },
    ]);
  });

  it('is in no count, and the verdict only says how much that blocks is ignored', async () => {
    const { diagnostics } = await reportOn('broken');
    const rules = [...new Set(diagnostics.map(({ ruleId }) => ruleId))];
    const report = await reportOn('broken', ignoring(...rules.map((rule) => ({ rule, reason }))));
    expect(report).toMatchObject({ tasks: [], diagnostics: [] });
    expect(report.counts).toEqual({ error: 0, warning: 0, info: 0 });
    expect(report.verdict).toBe('Ready to submit, but you ignore 11 things that block.');
    expect(report.plan.blockers).toBe(0);
  });

  it('may be all places of a tip, or one', async () => {
    const { diagnostics } = await reportOn('broken');
    const tip = diagnostics.find(({ places = 1 }) => places > 1);
    const { ruleId: rule = '', fingerprint = '', pointer = '', places = 0 } = tip ?? {};
    const all = await reportOn('broken', ignoring({ rule, fingerprint, reason }));
    expect(all.ignored).toHaveLength(places);
    const one = await reportOn('broken', ignoring({ rule, pointer, reason }));
    expect(one.ignored).toHaveLength(1);
    const left = one.diagnostics.find(({ ruleId }) => ruleId === rule);
    expect(left?.places ?? 1).toBe(places - 1);
  });

  it('may be a secret, which stays masked', async () => {
    const { secret } = plantedSecret('GitHub classic', randomFrom(1));
    const source = await readDrop({
      'apiDefinition.swagger.json': '{ "swagger": "2.0" }',
      '.env': `TOKEN=${secret}`,
      '.preflight.json': JSON.stringify({
        ignore: [{ rule: 'file-secrets', reason: `It is ${secret}.` }],
      }),
    });
    const report = await connectorApi.check(source, 'verified');
    expect(report.ignored.length).toBeGreaterThan(0);
    for (const format of reportFormats) {
      const { bytes } = await connectorApi.writeReport([report], format);
      expect(new TextDecoder().decode(bytes), format).not.toContain(secret.slice(4));
    }
  });
});

describe('.preflight.json', () => {
  it('is never packed, and no extra file of an archive or pull request', async () => {
    const files = {
      'apiDefinition.swagger.json': '{}',
      '.preflight.json': '{}',
    };
    for (const folder of ['connector.zip', 'certified-connectors/Tides']) {
      const texts = Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]);
      const source = await readDrop(Object.fromEntries(texts));
      const report = await connectorApi.check(source, 'verified');
      expect(report.diagnostics.filter(({ file }) => file === '.preflight.json')).toEqual([]);
      expect(report.plan.entries.map(({ path }) => path)).toEqual(['apiDefinition.swagger.json']);
      expect(report.plan.omitted).toEqual([
        { path: '.preflight.json', reason: 'It says what you ignore, and stays with your files.' },
      ]);
    }
  });

  it('alone is no connector', async () => {
    const dropped = new Map([['.preflight.json', new TextEncoder().encode('{}')]]);
    expect(await connectorApi.open(dropped)).toMatchObject({ ok: false });
  });

  it.each(['', '{', 'null', '[1]', '{ "ignore": [1, null, [], { "rule": 1 }] }', '\u{0}'])(
    'may be anything: %j',
    async (text) => {
      const report = await reportOn('good', { '.preflight.json': text });
      const found = report.diagnostics.filter(({ file }) => file === '.preflight.json');
      expect(found.length).toBeGreaterThan(0);
      expect(found.every(({ ruleId }) => ruleId === 'preflight-file-format')).toBe(true);
      expect(report.ignored).toEqual([]);
    },
  );

  it('may hold any JSON', async () => {
    const texts = fc.constantFrom('host-required', 'apiDefinition.swagger.json', '/info', '', 'x');
    const names = fc.constantFrom('rule', 'file', 'pointer', 'fingerprint', 'reason', 'ignore');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        texts,
        fc.jsonValue(),
        fc.array(tie('value')),
        fc.dictionary(names, tie('value')),
      ),
    }));
    const check = fc.asyncProperty(fc.array(value), async (ignore) => {
      const source = await readDrop({
        'apiDefinition.swagger.json': '{}',
        '.preflight.json': JSON.stringify({ ignore }),
      });
      const { diagnostics, ignored } = await connectorApi.check(source, 'verified');
      expect(
        [...diagnostics, ...ignored].filter(({ message }) => /Report this/.test(message)),
      ).toEqual([]);
      expect(ignored.every(({ reason }) => reason.trim() !== '')).toBe(true);
    });
    await fc.assert(check, { numRuns: 50 });
  });
});

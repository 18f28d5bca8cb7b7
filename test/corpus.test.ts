import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/core/contract/diagnostic.ts';
import { JsonFile } from '../src/core/files/json/json-file.ts';
import { checkedConnectors, corpusNote, hasCorpus } from './corpus.ts';

/** The validator asks for these in its logs, but connectors from before September 2023 lack them; none that came later does. */
const OLDER_THAN_DEMAND: ReadonlySet<string> = new Set([
  'contact-required',
  'metadata-required',
  'default-response-schema',
]);

interface Checked {
  readonly root: string;
  readonly parses: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

describe.skipIf(!hasCorpus)(`the published connectors${corpusNote}`, () => {
  const checked: Checked[] = [];

  beforeAll(async () => {
    for (const { source, report } of await checkedConnectors()) {
      const json = [...source.files].filter(([path]) => /^api.*\.json$/i.test(path));
      const parses = json.every(
        ([path, bytes]) => new JsonFile(path, bytes).syntaxFaults.length === 0,
      );
      checked.push({ root: source.root, parses, diagnostics: report.diagnostics });
    }
  }, 120_000);

  /** Returns the share of connectors with such a finding, and which they are. */
  function stoppedBy(isStopped: (diagnostic: Diagnostic) => boolean) {
    const parsing = checked.filter(({ parses }) => parses);
    const lines = parsing.flatMap(({ root, diagnostics }) => {
      const rules = new Set(diagnostics.filter(isStopped).map(({ ruleId }) => ruleId));
      return rules.size === 0 ? [] : [`${root}: ${[...rules].join(', ')}`];
    });
    return { stopped: lines.length / parsing.length, names: lines.join('\n') };
  }

  it('are found', () => {
    expect(checked.length).toBeGreaterThan(300);
  });

  it('make no rule throw', () => {
    const failed = checked.flatMap(({ root, diagnostics }) =>
      diagnostics
        .filter(({ message }) => message.startsWith('Report this to us'))
        .map(({ message }) => `${root}: ${message}`),
    );
    expect(failed).toEqual([]);
  });

  it('have ordered ranges, and diagnostics that can be cloned', () => {
    for (const { diagnostics } of checked) {
      for (const { range } of diagnostics) {
        if (range) expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
      }
      expect(structuredClone(diagnostics)).toEqual(diagnostics);
    }
  });

  it.each([
    ['validator', 0.02],
    ['reviewer', 0.08],
  ])('rarely have errors of authority %s', (authority, share) => {
    const isRare = ({ ruleId }: Diagnostic) => !OLDER_THAN_DEMAND.has(ruleId);
    const { stopped, names } = stoppedBy((each) => isStop(each, authority) && isRare(each));
    expect(stopped, names).toBeLessThanOrEqual(share);
  });

  it('have errors of the validator for what was not asked of them in time', () => {
    const { stopped, names } = stoppedBy((each) => isStop(each, 'validator'));
    expect(stopped, names).toBeLessThanOrEqual(0.05);
  });

  it('break each rule as often as before', async () => {
    const counts = new Map<string, { connectors: number; findings: number }>();
    for (const { diagnostics } of checked) {
      for (const [key, found] of grouped(diagnostics)) {
        const { connectors, findings } = counts.get(key) ?? { connectors: 0, findings: 0 };
        counts.set(key, { connectors: connectors + 1, findings: findings + found });
      }
    }
    const lines = [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([key, { connectors, findings }]) =>
          `${key}: ${connectors} connectors, ${findings} findings`,
      );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./corpus-counts.txt');
  });
});

/** An icon in a pull request is not the one that was submitted. */
function isStop({ severity, authority, ruleId }: Diagnostic, wanted: string): boolean {
  return severity === 'error' && authority === wanted && !ruleId.startsWith('icon-');
}

function grouped(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const groups = new Map<string, number>();
  for (const { ruleId, severity } of diagnostics) {
    groups.set(`${ruleId} ${severity}`, (groups.get(`${ruleId} ${severity}`) ?? 0) + 1);
  }
  return groups;
}

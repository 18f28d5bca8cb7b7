import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ConnectorSource } from '../../../src/core/contract/connector-source.ts';
import { roadIds } from '../../../src/core/contract/road.ts';
import { checkConnector } from '../../../src/core/service/check/check-connector.ts';
import { pack } from '../../../src/core/service/submission/pack-connector.ts';
import { planConnector } from '../../../src/core/service/submission/plan-connector.ts';
import { connectorsIn, corpusFolder, corpusNote, hasCorpus } from '../../corpus.ts';

/** One published connector for each kind of sign-in, and one of an independent publisher. */
const chosen: Readonly<Record<string, { readonly signIn: string; readonly road: string }>> = {
  'certified-connectors/3E Events': { signIn: 'OAuth 2.0', road: 'partner-center' },
  'certified-connectors/1Me Corporate': { signIn: 'API key', road: 'partner-center' },
  'certified-connectors/Airmeet': { signIn: 'user name and password', road: 'partner-center' },
  'certified-connectors/Jupyrest': { signIn: 'none', road: 'partner-center' },
  'independent-publisher-connectors/Abstract Holidays': {
    signIn: 'API key',
    road: 'independent',
  },
};

const today = '2026-11-28';

async function sourceOf(path: string): Promise<ConnectorSource> {
  const [source] = await connectorsIn(join(corpusFolder, path), path);
  if (source === undefined) throw new Error(`There is no ${path}.`);
  return source;
}

describe.skipIf(!hasCorpus)(`the plan of a published connector${corpusNote}`, () => {
  it.each(Object.entries(chosen))('is complete: %s', async (root, { signIn, road }) => {
    const source = await sourceOf(root);
    const report = await checkConnector(source, 'auto');
    for (const each of roadIds) {
      const plan = await planConnector(source, report, { road: each, today });
      expect(plan.steps.length).toBeGreaterThan(2);
      expect(plan.progress).toMatch(
        /^(?:\d+ of \d+ steps done|\d+ steps to do)(?:, \d+ needs? a fix first)?\.$/,
      );
      expect(structuredClone(plan)).toEqual(plan);
    }
    const plan = await planConnector(source, report, { today });
    expect(plan.road).toBe(road);
    const shown = plan.steps.flatMap(({ values }) => values);
    expect(shown.find(({ label }) => label === 'Sign-in')?.text).toBe(signIn);
    expect(plan.testPlan.operations.length).toBeGreaterThan(0);
    expect(plan.texts.pullRequestBody).toContain('I attest');
    expect(plan.folder.missing.filter((name) => name !== 'intro.md')).toEqual([]);
  });

  it.each(Object.keys(chosen))('packs the same folder each time: %s', async (root) => {
    const source = await sourceOf(root);
    const [first, second] = [await pack(source, 'repository'), await pack(source, 'repository')];
    expect(first.ok).toBe(true);
    expect(second).toEqual(first);
    const paths = first.ok ? first.value.entries.map(({ path }) => path) : [];
    expect(paths.every((path) => path.startsWith(`${root}/`))).toBe(true);
  });
});

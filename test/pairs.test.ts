import { describe, expect, it } from 'vitest';
import type { ConnectorSource } from '../src/core/contract/connector-source.ts';
import type { RatedDiagnostic } from '../src/core/contract/consequence.ts';
import { JsonFile } from '../src/core/files/json/json-file.ts';
import { rules } from '../src/core/rules/index.ts';
import { checkConnector } from '../src/core/service/check/check-connector.ts';
import { casesNote, hasCases, type Pair, pairs, profileOf, sideOf } from './cases/pairs.ts';

/** Cases in which the counting script was wrong: there was no fault. */
const faultless: Readonly<Record<string, string>> = {
  '019-constraints-required-string': 'The constraints hold the texts that they should.',
  '020-constraints-required-string': 'The constraints hold the texts that they should.',
  '084-param-description-required': 'Only bodies lack a description, and nobody asks for it there.',
  '085-param-description-required': 'Only bodies lack a description, and nobody asks for it there.',
  '123-type-invalid': 'The types are members of an example, not of a schema.',
};

/** Cases in which the counting script missed a fault that remained after the repair. */
const unrepaired: Readonly<Record<string, string>> = {
  '099-redirect-mode-global-per-connector': '"Global" became "global", which is no better.',
};

const known = new Set(rules.map(({ id }) => id));
const ours = pairs.filter((pair) => pair.expect.some((id) => known.has(id)));

describe.skipIf(!hasCases)(`real repairs of published connectors${casesNote}`, () => {
  it('concern our rules', () => {
    expect(ours.length).toBeGreaterThan(100);
    expect(Object.keys(faultless).length / ours.length).toBeLessThan(0.05);
  });

  it.each(ours)('$case has findings before the repair, and fewer after it', async (pair) => {
    const before = await findings(pair, await sideOf(pair, 'before'));
    if (pair.case in faultless) {
      expect(before, faultless[pair.case]).toEqual([]);
      return;
    }
    expect(before).not.toEqual([]);
    const source = await sideOf(pair, 'after');
    if (pair.count_after >= pair.count_before || isUncounted(pair, source)) return;
    const after = await findings(pair, source);
    if (pair.case in unrepaired) {
      expect(placesOf(after), unrepaired[pair.case]).toBe(placesOf(before));
    } else expect(placesOf(after)).toBeLessThan(placesOf(before));
  });
});

/** A tip is said once for all of its places. */
function placesOf(found: readonly RatedDiagnostic[]): number {
  return found.reduce((sum, { places = 1 }) => sum + places, 0);
}

async function findings(pair: Pair, source: ConnectorSource): Promise<readonly RatedDiagnostic[]> {
  const { diagnostics } = await checkConnector(source, profileOf(pair));
  const expected = new Set(pair.expect.flatMap((id) => [id, ...(sameFault[id] ?? [])]));
  return diagnostics.filter(({ ruleId }) => expected.has(ruleId));
}

/** A default response that stands alone is one fault. If it has a schema, another rule reports it. */
const sameFault: Readonly<Record<string, readonly string[]>> = {
  'response-default-only': ['default-response-schema'],
};

/** Whether the file is not strict JSON, so that the script counted nothing in it. */
function isUncounted({ file }: Pair, { files }: ConnectorSource): boolean {
  const isTarget = (path: string) => path.toLowerCase() === file.toLowerCase();
  const [path, bytes] = [...files].find(([each]) => isTarget(each)) ?? [];
  if (path === undefined || bytes === undefined) throw new Error(`There is no ${file}.`);
  return new JsonFile(path, bytes).syntaxFaults.length > 0;
}

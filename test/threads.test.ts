import { describe, expect, it } from 'vitest';
import { checkConnector } from '../src/core/service/check/check-connector.ts';
import { casesNote, hasCases } from './cases/pairs.ts';
import { collectedCases } from './cases/threads/collected.ts';
import { notCovered } from './cases/threads/not-covered.ts';
import { openCase } from './cases/threads/open-case.ts';
import type { ThreadCase } from './cases/threads/thread-case.ts';
import { threadCases } from './cases/threads.ts';

describe('public feedback to publishers', () => {
  it.each(threadCases)('$thread: $about is reported as $rule', async ({ rule, at, ...input }) => {
    const found = (await diagnosticsOf(input)).filter(({ ruleId }) => ruleId === rule);
    expect(found.map(({ consequence }) => consequence)).toContainEqual(
      expect.stringMatching(/^(?:blocks|asked)$/),
    );
    if (at !== undefined) expect(found.map(({ pointer }) => pointer)).toContain(at);
  });
});

describe.skipIf(!hasCases)(`the collected threads${casesNote}`, () => {
  it('are all tested, or have a reason why not', () => {
    const keys = new Set(threadCases.map(({ thread, about }) => `${thread} ${about}`));
    // Files at the root of the repository are in no folder that could be wrong.
    keys.add('#2133 wrong-folder');
    const missing = collectedCases().filter(
      ({ thread, rule }) => !keys.has(`${thread} ${rule}`) && !(rule in notCovered),
    );
    expect(missing.map(({ thread, rule }) => `${thread} ${rule}`)).toEqual([]);
  });
});

async function diagnosticsOf(input: Pick<ThreadCase, 'files' | 'profile'>) {
  return (await checkConnector(await openCase(input), input.profile ?? 'verified')).diagnostics;
}

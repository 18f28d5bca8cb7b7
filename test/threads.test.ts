import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDropped } from '../src/core/intake/open-dropped.ts';
import { checkConnector } from '../src/core/service/check-connector.ts';
import { casesFolder, casesNote, hasCases } from './cases/pairs.ts';
import { notCovered } from './cases/threads/not-covered.ts';
import type { ThreadCase } from './cases/threads/thread-case.ts';
import { threadCases } from './cases/threads.ts';
import { bytesOf } from './example-bytes.ts';

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
    const missing = collected().filter(
      ({ thread, rule }) => !keys.has(`${thread} ${rule}`) && !(rule in notCovered),
    );
    expect(missing.map(({ thread, rule }) => `${thread} ${rule}`)).toEqual([]);
  });
});

async function diagnosticsOf({ files, profile }: Pick<ThreadCase, 'files' | 'profile'>) {
  const dropped = new Map(
    Object.entries(files).map(([path, value]) => [
      path,
      bytesOf(typeof value === 'string' ? value : JSON.stringify(value)),
    ]),
  );
  const opened = await openDropped(dropped);
  const [source] = opened.ok ? opened.value.connectors : [];
  if (source === undefined) throw new Error('These files are no connector.');
  return (await checkConnector(source, profile ?? 'verified')).diagnostics;
}

function collected(): readonly { readonly thread: string; readonly rule: string }[] {
  const lines = readFileSync(join(casesFolder, 'threads.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind === 'validator' || kind === 'reviewer');
}

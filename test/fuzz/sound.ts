import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Diagnostic, Range } from '../../src/core/contract/diagnostic.ts';
import { type Profile, profiles } from '../../src/core/contract/profile.ts';
import { TextFile } from '../../src/core/files/text-file.ts';
import { checkConnector } from '../../src/core/service/check/check-connector.ts';
import { pack } from '../../src/core/service/submission/pack-connector.ts';
import { planConnector } from '../../src/core/service/submission/plan-connector.ts';
import { sized } from '../size.ts';
import { sourceWith } from '../source-with.ts';

/** The files of a connector by name, as text or bytes. */
export type Contents = ReadonlyMap<string, string | Uint8Array>;

/** The number of random inputs per test. For many: `FUZZ=10000 npx vitest run test/core/fuzz`. */
const runs = Number(process.env.FUZZ ?? sized(50, 1000));

/** The timeout: generous for slow machines, but it still catches a check that hangs. */
export const timeout = 60_000 + runs * 300;

/** Checks random connectors with every profile, and expects a sound report for each. */
export async function expectSoundReports(connectors: fc.Arbitrary<Contents>): Promise<void> {
  const property = fc.asyncProperty(connectors, fc.constantFrom(...profiles), expectSound);
  await fc.assert(property, { numRuns: runs });
}

/** Expects that no rule throws, that every range is within its file, that report and plan can be cloned, and that a folder can be packed. */
async function expectSound(contents: Contents, profile: Profile): Promise<void> {
  const files = new Map(Array.from(contents, ([path, content]) => [path, bytesOf(content)]));
  const source = sourceWith({ files });
  const report = await checkConnector(source, profile);
  const { diagnostics } = report;
  const failed = diagnostics.filter(({ message }) => message.startsWith('Report this to us'));
  expect(failed.map(({ message }) => message)).toEqual([]);
  expect(misplaced(diagnostics, files)).toEqual([]);
  expect(isDeepStrictEqual(structuredClone(diagnostics), diagnostics)).toBe(true);
  const plan = await planConnector(source, report, { today: '2026-11-28' });
  expect(isDeepStrictEqual(structuredClone(plan), plan)).toBe(true);
  const packed = await pack(source, 'repository', profile);
  expect(packed.ok || packed.error.code).not.toBe('not-verified');
}

function bytesOf(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

function misplaced(
  diagnostics: readonly Diagnostic[],
  files: ReadonlyMap<string, Uint8Array>,
): readonly Diagnostic[] {
  const lengths = new Map(
    Array.from(files, ([path, bytes]) => [path, new TextFile(path, bytes).text.length]),
  );
  return diagnostics.filter(({ file = '', range, fix }) => {
    const ranges = [...(range ? [range] : []), ...(fix?.edits ?? []).map((edit) => edit.range)];
    return ranges.some((each) => !isInside(each, lengths.get(file) ?? -1));
  });
}

function isInside({ start, end }: Range, length: number): boolean {
  return 0 <= start.offset && start.offset <= end.offset && end.offset <= length;
}

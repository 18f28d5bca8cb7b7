import { describe, expect, it } from 'vitest';
import type { RatedDiagnostic } from '../../../../src/core/contract/consequence.ts';
import type { Fix } from '../../../../src/core/contract/diagnostic.ts';
import { foldTips } from '../../../../src/core/service/check/fold-tips.ts';
import { ratedAt } from './rated-at.ts';

const tip = (line: number, changes: Partial<RatedDiagnostic> = {}) =>
  ratedAt(line, { consequence: 'tip', ...changes });

function fixAt(line: number, safe = true): Fix {
  const { range } = ratedAt(line);
  return { title: 'Fix it', edits: range ? [{ range, newText: 'x' }] : [], safe };
}

describe('tips', () => {
  it('are said once a file, at the first place, with the number of the others', () => {
    const folded = foldTips([tip(1), tip(2), tip(3), tip(4, { file: 'other.json' })], 'verified');
    expect(folded.map(({ message, places }) => [message, places])).toEqual([
      ['Write the full host: it is short. 2 more places are like this.', 3],
      ['Write the full host: it is short.', undefined],
    ]);
  });

  it('have one fix for all places, which is safe if each of them is', () => {
    const [all] = foldTips([tip(1, { fix: fixAt(1) }), tip(2, { fix: fixAt(2) })], 'verified');
    expect(all?.fix).toMatchObject({ title: 'Fix 2 places', safe: true });
    expect(all?.fix?.edits.map(({ range }) => range.start.line)).toEqual([1, 2]);
    const unsafe = foldTips(
      [tip(1, { fix: fixAt(1) }), tip(2, { fix: fixAt(2, false) })],
      'verified',
    );
    expect(unsafe[0]?.fix?.safe).toBe(false);
  });

  it('keep the fix of a later place where the first has none', () => {
    const [all] = foldTips([tip(1), tip(2, { fix: fixAt(2) })], 'verified');
    expect(all?.fix).toEqual(fixAt(2));
  });

  it.each<readonly [string, readonly RatedDiagnostic[], 'verified' | 'custom']>([
    [
      'what we warn of ourselves',
      [
        tip(1, { severity: 'warning', authority: 'advice' }),
        tip(2, { severity: 'warning', authority: 'advice' }),
      ],
      'verified',
    ],
    ['what reviewers ask for', [ratedAt(1), ratedAt(2)], 'verified'],
    [
      'secrets, which are masked place by place',
      [tip(1, { secret: true }), tip(2, { secret: true })],
      'verified',
    ],
    ['what only certification asks of a custom connector', [tip(1), tip(2)], 'custom'],
  ])('are apart from %s', (_, diagnostics, profile) => {
    expect(foldTips(diagnostics, profile)).toEqual(diagnostics);
  });
});

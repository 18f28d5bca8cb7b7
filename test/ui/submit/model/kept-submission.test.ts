import { describe, expect, it } from 'vitest';
import { keptIn, withoutSecrets } from '../../../../src/ui/submit/model/kept-submission.ts';

const kept = { version: 1, entered: {}, progress: '1 of 2 steps done.', savedAt: 1 } as const;

describe('what is stored', () => {
  it('is read if this version wrote it', () => {
    expect(keptIn(kept)).toEqual(kept);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'kept'],
    ['a later version', { ...kept, version: 2 }],
    ['half of it', { ...kept, entered: null }],
  ])('is ignored if it is %s', (_, value) => expect(keptIn(value)).toBeUndefined());
});

describe('secrets', () => {
  const typed = { fields: { commit: '?sig=abc' }, texts: { answer: 'key' }, tools: ['token'] };
  const clean = { fields: { commit: '?sig=…' }, texts: { answer: '…' }, tools: ['…'] };

  it('are replaced with what the plan made of them', () => {
    expect(withoutSecrets({ entered: typed }, typed, clean)).toEqual({ entered: clean });
  });

  it('leave what was typed since, and what another tab has stored', () => {
    const entered = { fields: { commit: 'main', supportEmail: 'a@contoso.com' }, ticked: ['fork'] };
    expect(withoutSecrets({ entered }, typed, clean)).toEqual({ entered });
  });
});

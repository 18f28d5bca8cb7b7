import { describe, expect, it } from 'vitest';
import { maskSecrets, secretRanges } from '../../../src/ui/result/mask-secrets.ts';
import { diagnosticOf } from '../stub-client.ts';

const rangeOf = (text: string, part: string) => {
  const offset = text.indexOf(part);
  const at = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return { start: at(offset), end: at(offset + part.length) };
};

describe('a secret', () => {
  const text = '{ "clientSecret": "s3cr3t-value", "b": 1 }';
  const range = rangeOf(text, '"s3cr3t-value"');

  it('is masked after its first characters, and no offset changes', () => {
    const masked = maskSecrets(text, [range]);
    expect(masked).toBe('{ "clientSecret": "s3cr••••••••", "b": 1 }');
    expect(masked).toHaveLength(text.length);
  });

  it('is found by the diagnostics of its file', () => {
    const mine = diagnosticOf({ secret: true, range });
    expect(
      secretRanges([mine, diagnosticOf(), { ...mine, file: 'other.json' }], mine.file ?? ''),
    ).toEqual([range]);
  });
});

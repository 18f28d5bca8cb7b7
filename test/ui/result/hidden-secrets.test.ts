import { describe, expect, it } from 'vitest';
import { secretsIn, withoutSecrets } from '../../../src/ui/result/hidden-secrets.ts';
import { diagnosticOf } from '../stub-client.ts';

const rangeOf = (text: string, part: string) => {
  const offset = text.indexOf(part);
  const at = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return { start: at(offset), end: at(offset + part.length) };
};

describe('a secret', () => {
  const text = '{ "clientSecret": "s3cr3t-value", "b": 1 }';
  const range = rangeOf(text, '"s3cr3t-value"');

  it('is covered but for its beginning, and nothing moves', () => {
    const covered = withoutSecrets(text, [range]);
    expect(covered).toBe('{ "clientSecret": "s3cr••••••••", "b": 1 }');
    expect(covered).toHaveLength(text.length);
  });

  it('is what a diagnostic of that file says it is', () => {
    const mine = diagnosticOf({ secret: true, range });
    expect(
      secretsIn([mine, diagnosticOf(), { ...mine, file: 'other.json' }], mine.file ?? ''),
    ).toEqual([range]);
  });
});

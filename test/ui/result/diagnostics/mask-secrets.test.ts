import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../../../src/ui/result/diagnostics/mask-secrets.ts';
import { createMaskedText } from '../../../../src/ui/result/diagnostics/masked-text.ts';
import { reportOf, sourceOf } from '../../stub-client.ts';

const text = '{ "clientSecret": "s3cr3t-value-of-mine", "b": 1 }';
const place = { file: 'apiDefinition.swagger.json', start: 19, end: 39 };

describe('a secret', () => {
  it('is masked after its first four characters, and no offset changes', () => {
    const masked = maskSecrets(text, [place]);
    expect(masked).toBe('{ "clientSecret": "s3cr••••••••••••••••", "b": 1 }');
    expect(masked).toHaveLength(text.length);
  });

  it('is masked where the report says it is, in its file alone', () => {
    const source = sourceOf('one', text);
    const shown = (file: string) =>
      createMaskedText({
        source,
        report: reportOf([], { secrets: [{ ...place, file }] }),
      })('apiDefinition.swagger.json');
    expect(shown('apiDefinition.swagger.json')).toContain('"s3cr•');
    expect(shown('other.json')).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { Parameter } from '../../../src/core/openapi/parameter.ts';

function identityOf(text: string): string {
  return new Parameter(JSON.parse(text), '/parameters/a', []).identity;
}

describe('the identity of a parameter', () => {
  it('is its name and location only', () => {
    const one = identityOf('{ "name": "id", "in": "query", "type": "string" }');
    expect(identityOf('{ "in": "query", "name": "id" }')).toBe(one);
    expect(identityOf('{ "name": "id", "in": "path" }')).not.toBe(one);
    expect(identityOf('{ "name": "Id", "in": "query" }')).not.toBe(one);
  });

  it('exists for values that cannot be converted to a string', () => {
    expect(() =>
      identityOf('{ "name": { "toString": 1, "valueOf": 1 }, "in": [[]] }'),
    ).not.toThrow();
  });
});

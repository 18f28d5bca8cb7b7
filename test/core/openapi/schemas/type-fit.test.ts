import { describe, expect, it } from 'vitest';
import { asType, fitsType } from '../../../../src/core/openapi/schemas/type-fit.ts';

describe('a value', () => {
  it.each([
    ['a', 'string', true],
    [1, 'string', false],
    [1.5, 'number', true],
    [1.5, 'integer', false],
    [2, 'integer', true],
    [true, 'boolean', true],
    [null, 'object', false],
    [[], 'object', false],
    [[], 'array', true],
    [1, undefined, true],
    [1, 'file', true],
  ])('%j as %s fits: %s', (value, type, fits) => {
    expect(fitsType(value, type)).toBe(fits);
  });

  it.each([
    ['True', 'boolean', true],
    ['no', 'boolean', undefined],
    ['12', 'integer', 12],
    ['1.5', 'integer', undefined],
    ['1.5', 'number', 1.5],
    ['', 'number', undefined],
    [12, 'string', '12'],
    [1.5, 'string', undefined],
    [null, 'string', undefined],
    ['a', 'array', undefined],
  ])('%j converted to %s is %j', (value, type, expected) => {
    expect(asType(value, type)).toBe(expected);
  });
});

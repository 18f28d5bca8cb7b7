import { describe, expect, it } from 'vitest';
import {
  describesMembers,
  isDynamic,
  isEmptySchema,
  resolvedSchema,
} from '../../../../src/core/openapi/schemas/schema-contents.ts';
import { definitionOf } from '../definition-of.ts';

describe('a schema', () => {
  it('is found through its reference', () => {
    const definition = definitionOf({
      definitions: { A: { type: 'string' }, B: { $ref: '#/definitions/A' } },
    });
    expect(resolvedSchema(definition, { $ref: '#/definitions/B' })).toEqual({ type: 'string' });
    expect(resolvedSchema(definition, { type: 'object' })).toEqual({ type: 'object' });
  });

  it.each([{ $ref: '#/definitions/Missing' }, { $ref: 7 }, 'text', null, undefined])(
    'is missing for %j',
    (schema) => {
      expect(resolvedSchema(definitionOf({}), schema)).toBeUndefined();
    },
  );

  it('is empty without members', () => {
    expect([{}, { type: 'object' }, undefined].map(isEmptySchema)).toEqual([true, false, false]);
  });

  it('describes its members directly, through references, or at run time', () => {
    const dynamic = { 'x-ms-dynamic-properties': { operationId: 'GetSchema' } };
    expect(
      [{ properties: {} }, { allOf: [] }, { additionalProperties: true }, dynamic].every(
        describesMembers,
      ),
    ).toBe(true);
    expect(describesMembers({ type: 'object', description: 'Anything.' })).toBe(false);
    expect([dynamic, { properties: {} }].map(isDynamic)).toEqual([true, false]);
  });
});

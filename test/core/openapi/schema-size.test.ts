import { describe, expect, it } from 'vitest';
import { schemaRoots } from '../../../src/core/openapi/schema-size.ts';
import { definitionOf } from './definition-of.ts';

const text = { type: 'string' };
const pair = { type: 'object', properties: { a: text, b: text } };
const sizeOf = (schema: unknown, definitions = {}) =>
  definitionOf({ definitions }).schemaSizes.of(schema);

describe('the size of a schema', () => {
  it('counts the schema, its properties and items, and their levels', () => {
    expect(sizeOf(text)).toEqual({ count: 1, depth: 1 });
    expect(sizeOf(pair)).toEqual({ count: 3, depth: 2 });
    expect(sizeOf({ type: 'array', items: pair })).toEqual({ count: 4, depth: 3 });
    expect(sizeOf({ additionalProperties: pair })).toEqual({ count: 4, depth: 3 });
  });

  it('counts the parts of an allOf as one object', () => {
    expect(sizeOf({ allOf: [pair, pair] })).toEqual({ count: 5, depth: 2 });
  });

  it('counts the target of a reference each time', () => {
    const properties = { a: { $ref: '#/definitions/P' }, b: { $ref: '#/definitions/P' } };
    expect(sizeOf({ properties }, { P: pair })).toEqual({ count: 7, depth: 3 });
  });

  it('counts a circular reference once', () => {
    const node = { properties: { next: { $ref: '#/definitions/N' }, text } };
    expect(sizeOf({ $ref: '#/definitions/N' }, { N: node }).count).toBe(2);
  });

  it('is computed quickly if it doubles on every level', () => {
    const levels = Array.from({ length: 60 }, (_, level) => {
      const next = { $ref: `#/definitions/L${level + 1}` };
      return [`L${level}`, { properties: { a: next, b: next } }] as const;
    });
    const { count } = sizeOf({ $ref: '#/definitions/L0' }, Object.fromEntries(levels));
    expect(count).toBeGreaterThan(2 ** 59);
  });

  it('does not overflow the stack on a long chain of references', () => {
    const chain = Array.from({ length: 20_000 }, (_, level) => {
      return [`L${level}`, { properties: { a: { $ref: `#/definitions/L${level + 1}` } } }] as const;
    });
    const { depth } = sizeOf({ $ref: '#/definitions/L0' }, Object.fromEntries(chain));
    expect(depth).toBeGreaterThan(100);
  });
});

describe('the schemas of bodies and responses', () => {
  it('include a shared definition once, at that definition', () => {
    const schema = { $ref: '#/definitions/P' };
    const responses = { 200: { schema }, 201: { schema }, 202: { schema: text } };
    const file = definitionOf({
      paths: { '/a': { get: { responses } } },
      definitions: { P: pair },
    });
    expect([...schemaRoots(file)].map(({ pointer }) => pointer)).toEqual([
      '/definitions/P',
      '/paths/~1a/get/responses/202/schema',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { entryOf, isReferenceTo, targetName } from '../../../src/core/openapi/reference.ts';
import { definitionOf } from './definition-of.ts';

describe('the references of a definition', () => {
  it('are those that replace a schema, a parameter or a response', () => {
    const schema = { $ref: '#/definitions/A' };
    const get = {
      parameters: [{ $ref: '#/parameters/p' }],
      responses: { 200: { $ref: '#/responses/R' }, 201: { schema, examples: schema } },
    };
    const webhook = { 'x-ms-notification-content': { schema } };
    const { references } = definitionOf({
      paths: { '/a': { get }, '/b': webhook },
      definitions: { A: { properties: { $ref: { type: 'string' }, b: schema }, example: schema } },
    });
    expect(references.map(({ pointer }) => pointer)).toEqual([
      '/paths/~1a/get/parameters/0',
      '/paths/~1a/get/responses/200',
      '/paths/~1a/get/responses/201/schema',
      '/paths/~1b/x-ms-notification-content/schema',
      '/definitions/A/properties/b',
    ]);
  });
});

describe('the syntax of a reference', () => {
  it('is a section and one name', () => {
    expect(isReferenceTo('definitions', '#/definitions/A')).toBe(true);
    expect(isReferenceTo('definitions', '#/definitions/')).toBe(false);
    expect(isReferenceTo('definitions', '#/definitions/A/items')).toBe(false);
    expect(isReferenceTo('parameters', '#/definitions/A')).toBe(false);
  });

  it('may be escaped as a pointer and as a URL', () => {
    expect(targetName('#/definitions/List%20of~1A')).toBe('List of/A');
    expect(entryOf('#/definitions/List%20of~1A/items')).toBe('/definitions/List of~1A');
    expect(targetName('#/definitions/%')).toBe('%');
  });
});

import { describe, expect, it } from 'vitest';
import { callParameters } from '../../../../src/core/openapi/dynamic/call-parameters.ts';
import { DynamicCalls } from '../../../../src/core/openapi/dynamic/dynamic-calls.ts';
import { definitionOf } from '../definition-of.ts';

const list = { operationId: 'List', parameters: { from: { parameter: 'kind' } } };
const city = { type: 'string', 'x-ms-dynamic-values': list };
const file = definitionOf({
  paths: {
    '/contacts': {
      post: {
        operationId: 'Create',
        parameters: [
          { name: 'kind', in: 'query', type: 'string' },
          { name: 'body', in: 'body', schema: { $ref: '#/definitions/Contact' } },
        ],
      },
      get: { operationId: 'List', parameters: [{ name: 'town', in: 'query', ...city }] },
    },
  },
  definitions: {
    Contact: {
      properties: { home: { $ref: '#/definitions/Address' }, kind: { type: 'string' } },
      allOf: [{ $ref: '#/definitions/Hidden' }],
    },
    Address: { properties: { city, next: { $ref: '#/definitions/Contact' } } },
    Hidden: { properties: { secret: { 'x-ms-visibility': 'internal', properties: { key: {} } } } },
  },
});
const operation = (id: string) => {
  const found = file.operationsById.get(id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};

describe('the dynamic calls of a definition', () => {
  it('have the pointers where they are written', () => {
    const calls = new DynamicCalls(file).all;
    expect(calls.map(({ pointer }) => pointer)).toEqual([
      '/paths/~1contacts/get/parameters/0/x-ms-dynamic-values',
      '/definitions/Address/properties/city/x-ms-dynamic-values',
    ]);
    expect(calls.flatMap(callParameters).map(({ name, from }) => ({ name, from }))).toEqual([
      { name: 'from', from: { parameter: 'kind' } },
      { name: 'from', from: { parameter: 'kind' } },
    ]);
  });

  it('belong to an operation through references, even circular ones', () => {
    const calls = new DynamicCalls(file);
    expect([...calls.of(operation('Create'))].map(({ pointer }) => pointer)).toEqual([
      '/definitions/Address/properties/city/x-ms-dynamic-values',
    ]);
    expect([...calls.of(operation('List'))]).toHaveLength(1);
  });

  it('are none without an extension', () => {
    const plain = definitionOf({ paths: { '/a': { get: { parameters: [{ name: 'b' }] } } } });
    const calls = new DynamicCalls(plain);
    expect(plain.operations.flatMap((each) => [...calls.of(each)])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  closestField,
  findField,
  isAmbiguousField,
  isHiddenField,
  isInsideParameter,
} from '../../../../src/core/openapi/dynamic/dynamic-fields.ts';
import { definitionOf } from '../definition-of.ts';

const file = definitionOf({
  paths: {
    '/contacts': {
      post: {
        operationId: 'Create',
        parameters: [
          { name: 'kind', in: 'query', type: 'string', required: true },
          { name: 'area/code', in: 'query', type: 'string' },
          { name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/Contact' } },
        ],
      },
      patch: {
        operationId: 'Patch',
        parameters: [
          { name: 'body', in: 'body', schema: { properties: { a: { type: 'string' } } } },
        ],
      },
      put: { operationId: 'Put', parameters: [{ name: 'body', in: 'body', schema: {} }] },
    },
  },
  definitions: {
    Contact: {
      required: ['kind', 'home'],
      properties: { home: { $ref: '#/definitions/Address' }, kind: { type: 'string' } },
      allOf: [{ $ref: '#/definitions/Hidden' }],
    },
    Address: {
      required: ['city'],
      properties: { city: { type: 'string' }, more: { type: 'object' }, lost: { $ref: '#/x' } },
    },
    Hidden: { properties: { secret: { 'x-ms-visibility': 'internal', properties: { key: {} } } } },
  },
});

const operation = (id: string) => {
  const found = file.operationsById.get(id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};
const create = operation('Create');

describe('the field of a dynamic call', () => {
  it.each([
    ['kind', 'a parameter'],
    ['area/code', 'a parameter with a slash in its name'],
    ['body', 'the body'],
    ['home', 'a property of the body'],
    ['home/city', 'a path in the body'],
    ['body/home/city', 'a full path'],
    ['secret/key', 'a path through allOf'],
    ['city', 'the name of a property at any depth'],
  ])('is found by %j: %s', (path) => {
    expect(findField(create, path)).toHaveProperty('value');
  });

  it('is missing if the operation describes no such field', () => {
    expect(findField(create, 'Kind')).toBeUndefined();
    expect(findField(create, 'body/city')).toBeUndefined();
    expect(findField(operation('Patch'), 'lost')).toBeUndefined();
    expect(findField(create, 'home/city/name')).toBeUndefined();
  });

  it('is unknown where the operation does not describe all fields', () => {
    expect(findField(operation('Put'), 'kind')).toBe('unknown');
    expect(findField(create, 'home/more/kind')).toBe('unknown');
    expect(findField(create, 'home/lost')).toBe('unknown');
  });

  it('is hidden if a field on its path is internal', () => {
    expect(isHiddenField(create, 'secret')).toBe(true);
    expect(isHiddenField(create, 'body/secret/key')).toBe(true);
    expect(isHiddenField(create, 'body/kind')).toBe(false);
    expect(isHiddenField(create, 'nobody')).toBe(false);
  });

  it('is ambiguous if a parameter and a body property have its name', () => {
    expect(isAmbiguousField(create, 'kind')).toBe(true);
    expect(isAmbiguousField(create, 'home')).toBe(false);
  });

  it('may be inside a parameter', () => {
    expect(isInsideParameter(create, 'kind')).toBe(false);
    expect(isInsideParameter(create, 'body')).toBe(false);
    expect(isInsideParameter(create, 'body/home')).toBe(true);
  });

  it('is required by itself, and always sent if everything above it is required', () => {
    expect(findField(create, 'kind')).toMatchObject({ isRequired: true, isAlwaysSent: true });
    expect(findField(create, 'home/city')).toMatchObject({ isRequired: true, isAlwaysSent: true });
    expect(findField(create, 'secret')).toMatchObject({ isRequired: false, isAlwaysSent: false });
  });

  it('is suggested for a name that is nearly its own', () => {
    expect(closestField(create, 'Kind')).toBe('kind');
    expect(closestField(create, 'homes')).toBe('home');
    expect(closestField(create, 'nobody')).toBeUndefined();
  });
});

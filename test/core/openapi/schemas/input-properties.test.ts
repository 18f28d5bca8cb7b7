import { describe, expect, it } from 'vitest';
import {
  inputProperties,
  isRequiredProperty,
} from '../../../../src/core/openapi/schemas/input-properties.ts';
import { definitionOf } from '../definition-of.ts';

const text = { type: 'string' };
const ref = (name: string) => ({ $ref: `#/definitions/${name}` });
const withBody = (schema: unknown, definitions: unknown = {}) =>
  definitionOf({
    paths: {
      '/a': {
        post: {
          parameters: [{ name: 'body', in: 'body', schema }],
          responses: { 200: { schema: ref('Output') } },
        },
      },
    },
    definitions,
  });

describe('the properties of a request', () => {
  it('include those of the body and of its direct and indirect references', () => {
    const definition = withBody(
      { properties: { own: text, list: { type: 'array', items: ref('A') } } },
      {
        A: { allOf: [ref('With~1slash')], properties: { near: text } },
        'With/slash': { properties: { far: text } },
        Output: { properties: { out: text, shared: ref('A') } },
        Unused: { properties: { never: text } },
      },
    );
    expect(inputProperties(definition).map(({ name }) => name)).toEqual([
      'own',
      'list',
      'near',
      'far',
    ]);
  });

  it('are found in definitions that refer to each other', () => {
    const definition = withBody(ref('A'), {
      A: { properties: { b: ref('B'), x: text } },
      B: { properties: { a: ref('A'), y: text } },
    });
    expect(inputProperties(definition).map(({ name }) => name)).toEqual(['x', 'y']);
  });

  it('leave out broken references', () => {
    expect(inputProperties(withBody(ref('Missing')))).toEqual([]);
  });

  it('are required if their object says so', () => {
    const definition = withBody({ required: ['a', 7], properties: { a: text, b: text } });
    expect(inputProperties(definition).map(isRequiredProperty)).toEqual([true, false]);
  });
});

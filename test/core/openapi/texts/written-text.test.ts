import { describe, expect, it } from 'vitest';
import {
  isMissing,
  textsOf,
  visibleOperations,
  visibleParameters,
  visibleProperties,
} from '../../../../src/core/openapi/texts/written-text.ts';
import { definitionOf } from '../definition-of.ts';

const internal = { 'x-ms-visibility': 'internal' };
const id = { name: 'id', in: 'query' };

describe('a user-visible text', () => {
  it('has a pointer and a name', () => {
    const definition = definitionOf({
      paths: {
        '/a': {
          get: {
            operationId: 'GetA',
            summary: 'Get a',
            parameters: [{ ...id, 'x-ms-summary': 'ID' }],
          },
        },
      },
    });
    const [summary] = textsOf(definition, visibleOperations, 'summary');
    const [title] = textsOf(definition, visibleParameters, 'x-ms-summary');
    expect(summary?.pointer).toBe('/paths/~1a/get/summary');
    expect(summary?.label).toBe('the summary of operation `GetA` (GET /a)');
    expect(title?.pointer).toBe('/paths/~1a/get/parameters/0/x-ms-summary');
    expect(title?.label).toBe('the "x-ms-summary" of parameter `id` of operation `GetA` (GET /a)');
  });

  it('is a string that is not blank', () => {
    const operation = (summary: unknown) => ({ get: { summary } });
    const paths = {
      '/a': operation(' '),
      '/b': operation(7),
      '/c': operation(null),
      '/d': operation('D'),
    };
    const texts = textsOf(definitionOf({ paths }), visibleOperations, 'summary');
    expect(texts.map(({ text }) => text)).toEqual(['D']);
  });

  it('is missing if it is blank, but not if it has another type', () => {
    expect([undefined, '', ' \n'].map(isMissing)).toEqual([true, true, true]);
    expect(['a', 7, null, {}].map(isMissing)).toEqual([false, false, false, false]);
  });
});

describe('user-visible parts', () => {
  it('include operations that are not internal', () => {
    const definition = definitionOf({ paths: { '/a': { get: {}, put: internal } } });
    expect(visibleOperations(definition).map(({ method }) => method)).toEqual(['get']);
  });

  it('include parameters of visible operations, except bodies', () => {
    const shared = { $ref: '#/parameters/shared' };
    const definition = definitionOf({
      paths: {
        '/a': {
          get: {
            parameters: [{ ...id, name: 'seen' }, { ...id, ...internal, name: 'hidden' }, shared],
          },
          put: { ...internal, parameters: [{ ...id, name: 'inside' }, shared] },
          post: { parameters: [{ name: 'body', in: 'body' }] },
        },
      },
      parameters: { shared: { ...id, name: 'shared' }, unused: { ...id, name: 'unused' } },
    });
    expect(visibleParameters(definition).map(({ name }) => name)).toEqual(['seen', 'shared']);
  });

  it('include properties without an internal ancestor, except references', () => {
    const definition = definitionOf({
      definitions: {
        A: {
          properties: {
            seen: {},
            reference: { $ref: '#/definitions/B' },
            hidden: { ...internal, properties: { inside: {} } },
          },
        },
      },
    });
    expect(visibleProperties(definition).map(({ name }) => name)).toEqual(['seen']);
  });
});

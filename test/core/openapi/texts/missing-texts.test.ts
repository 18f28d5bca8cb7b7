import { describe, expect, it } from 'vitest';
import { missingTexts } from '../../../../src/core/openapi/texts/missing-texts.ts';
import { definitionOf } from '../definition-of.ts';

const internal = { 'x-ms-visibility': 'internal' };

describe('the parameters without a text', () => {
  it('are those whose text is missing or blank', () => {
    const parameters = [
      { name: 'a', in: 'query' },
      { name: 'b', in: 'query', description: ' ' },
      { name: 'c', in: 'query', description: 'Third.' },
    ];
    const definition = definitionOf({ paths: { '/a': { get: { parameters } } } });
    expect(found(definition)).toEqual([
      ['a', '/paths/~1a/get/parameters/0', true],
      ['b', '/paths/~1a/get/parameters/1/description', true],
    ]);
  });

  it('include internal ones, whose text is not required, but no bodies', () => {
    const parameters = [
      { name: 'a', in: 'query', ...internal },
      { name: 'b', in: 'body' },
      { name: 'c', in: 'query', ...internal, description: '' },
    ];
    const definition = definitionOf({ paths: { '/a': { get: { parameters } } } });
    expect(found(definition)).toEqual([['a', '/paths/~1a/get/parameters/0', false]]);
  });

  it('do not include unused ones', () => {
    expect(found(definitionOf({ parameters: { A: { name: 'a', in: 'query' } } }))).toEqual([]);
  });
});

function found(definition: ReturnType<typeof definitionOf>) {
  return Array.from(missingTexts(definition, 'description'), ({ parameter, at, isRequired }) => [
    parameter.name,
    at,
    isRequired,
  ]);
}

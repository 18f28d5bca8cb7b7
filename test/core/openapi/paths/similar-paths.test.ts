import { describe, expect, it } from 'vitest';
import { ApiDefinition } from '../../../../src/core/openapi/api-definition.ts';
import { similarPaths } from '../../../../src/core/openapi/paths/similar-paths.ts';

function definitionWith(paths: readonly string[]): ApiDefinition {
  return definitionOf(Object.fromEntries(paths.map((path) => [path, { get: {} }])));
}

function definitionOf(paths: object): ApiDefinition {
  const text = JSON.stringify({ paths });
  return new ApiDefinition('apiDefinition.swagger.json', new TextEncoder().encode(text));
}

function twinsOf(paths: readonly string[]) {
  return Array.from(similarPaths(definitionWith(paths)), ([{ path }, twins]) => [path, twins]);
}

describe('similar paths', () => {
  it('are listed at the path with more variables, in any order', () => {
    expect(twinsOf(['/u/me', '/u/{id}', '/u/all'])).toEqual([['/u/{id}', ['/u/me', '/u/all']]]);
  });

  it('do not differ only in variable names or letter case', () => {
    expect(twinsOf(['/u/{id}', '/u/{name}', '/U/{id}'])).toEqual([]);
  });

  it.each([
    [{ type: 'integer' }, 0],
    [{ type: 'boolean' }, 0],
    [{ type: 'string', enum: ['all', 'none'] }, 0],
    [{ type: 'string', enum: ['all', 'Me'] }, 1],
    [{ type: 'string' }, 1],
  ])('need a variable that may have the value of the segment: %j', (facts, count) => {
    const get = { parameters: [{ name: 'id', in: 'path', ...facts }] };
    const paths = { '/u/{id}': { get }, '/u/me': { get: {} } };
    expect(similarPaths(definitionOf(paths)).size).toBe(count);
  });

  it('let a whole number meet a number', () => {
    const get = { parameters: [{ name: 'year', in: 'path', type: 'integer' }] };
    expect(similarPaths(definitionOf({ '/y/{year}': { get }, '/y/2024': { get: {} } })).size).toBe(
      1,
    );
  });

  it('are not searched for among more paths than certification allows', () => {
    const many = Array.from({ length: 513 }, (_, index) => `/u/${index}`);
    expect(twinsOf([...many.slice(0, 511), '/u/{id}'])).toHaveLength(1);
    expect(twinsOf([...many, '/u/{id}'])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { ApiDefinition } from '../../../src/core/openapi/api-definition.ts';
import { similarPaths } from '../../../src/core/openapi/similar-paths.ts';

function definitionWith(paths: readonly string[]): ApiDefinition {
  const items = Object.fromEntries(paths.map((path) => [path, { get: {} }]));
  const text = JSON.stringify({ paths: items });
  return new ApiDefinition('apiDefinition.swagger.json', new TextEncoder().encode(text));
}

function twinsOf(paths: readonly string[]) {
  return Array.from(similarPaths(definitionWith(paths)), ([{ path }, twins]) => [path, twins]);
}

describe('similar paths', () => {
  it('are listed at the one with more variables, wherever it stands', () => {
    expect(twinsOf(['/u/me', '/u/{id}', '/u/all'])).toEqual([['/u/{id}', ['/u/me', '/u/all']]]);
  });

  it('are not those that differ in the names of variables or in capitals alone', () => {
    expect(twinsOf(['/u/{id}', '/u/{name}', '/U/{id}'])).toEqual([]);
  });

  it('are not looked for in a file that no certification lets pass', () => {
    const many = Array.from({ length: 513 }, (_, index) => `/u/${index}`);
    expect(twinsOf([...many.slice(0, 511), '/u/{id}'])).toHaveLength(1);
    expect(twinsOf([...many, '/u/{id}'])).toEqual([]);
  });
});

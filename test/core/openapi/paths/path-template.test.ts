import { describe, expect, it } from 'vitest';
import {
  areAmbiguous,
  braceFault,
  routeOf,
  variablesOf,
} from '../../../../src/core/openapi/paths/path-template.ts';

describe('the template of a path', () => {
  it('has variables, even several in one segment', () => {
    expect(variablesOf('/a/{id}/b({key},{other})')).toEqual(['id', 'key', 'other']);
    expect(variablesOf('/a')).toEqual([]);
  });

  it('is the same route with any letter case and variable names', () => {
    expect(routeOf('/Users/{id}')).toBe(routeOf('/users/{Name}'));
    expect(routeOf('/users/{id}')).not.toBe(routeOf('/users/{id}/files'));
  });

  it.each(['/a/{id}', '/odata/Users({id})/Files', '/a/{x}.{y}', '/'])(
    'has no fault in %s',
    (path) => {
      expect(braceFault(path)).toBeUndefined();
    },
  );

  it.each([
    ['/users/{id', '"{" is not closed in "{id"'],
    ['/users/id}', '"}" is not opened in "id}"'],
    ['/users/{}', 'a pair of braces is empty'],
    ['/users/{{id}}', 'braces are nested or reach beyond a "/" in "{}"'],
    ['/users/{id/name}', 'braces are nested or reach beyond a "/" in "{id"'],
    ['/users/}id{', 'braces are nested or reach beyond a "/" in "}id{"'],
  ])('has a fault in %s', (path, fault) => {
    expect(braceFault(path)).toBe(fault);
  });

  it.each([
    ['/users/{}', '/users/me', true],
    ['/a/{}/c', '/a/b/{}', true],
    ['/files({})', '/files(7)', true],
    ['/files({})', '/folders', false],
    ['/users/{}', '/teams/{}', false],
    ['/{}.json', '/.json', false],
  ])('is ambiguous for %s and %s: %s', (one, other, expected) => {
    expect(areAmbiguous(one.split('/'), other.split('/'))).toBe(expected);
    expect(areAmbiguous(other.split('/'), one.split('/'))).toBe(expected);
  });
});

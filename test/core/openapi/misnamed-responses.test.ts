import { expect, it } from 'vitest';
import { misnamedResponses } from '../../../src/core/openapi/misnamed-responses.ts';

const renamed = (responses: object, method = 'get') =>
  misnamedResponses({ paths: { '/a': { [method]: { responses } } } }).map(({ fix }) => fix?.title);

it('corrects blanks and capitals in the names of responses, and nothing else', () => {
  expect(renamed({ '200 ': {}, Default: {} })).toEqual(['Rename to "200"', 'Rename to "default"']);
  expect(renamed({ '200': {}, OK: {}, '2XX': {}, '600 ': {} })).toEqual([]);
});

it('corrects none whose name is taken, or that no operation has', () => {
  expect(renamed({ '200': {}, '200 ': {} })).toEqual([]);
  expect(renamed({ '200 ': {} }, 'x-own')).toEqual([]);
  expect(misnamedResponses(null)).toEqual([]);
});

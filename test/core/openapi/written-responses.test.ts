import { expect, it } from 'vitest';
import { writtenResponses } from '../../../src/core/openapi/written-responses.ts';
import { definitionOf } from './definition-of.ts';

it('yields a shared response once, with its first operation', () => {
  const shared = { 404: { $ref: '#/responses/NotFound' } };
  const definition = definitionOf({
    paths: { '/a': { get: { responses: { 200: {}, ...shared } }, put: { responses: shared } } },
    responses: { NotFound: { description: 'Not found' } },
  });
  expect(
    [...writtenResponses(definition)].map(({ pointer, operation }) => [pointer, operation.method]),
  ).toEqual([
    ['/paths/~1a/get/responses/200', 'get'],
    ['/responses/NotFound', 'get'],
  ]);
});

import { describe, expect, it } from 'vitest';
import { ApiDefinition } from '../../../src/core/openapi/api-definition.ts';
import {
  consumedBy,
  fittingMimeTypes,
  isJsonMimeType,
  isSupportedMimeType,
} from '../../../src/core/openapi/mime-types.ts';

function operationOf(operation: object, root: object = {}) {
  const text = JSON.stringify({ ...root, paths: { '/a': { post: operation } } });
  const file = new ApiDefinition('apiDefinition.swagger.json', new TextEncoder().encode(text));
  const [only] = file.operations;
  if (only === undefined) throw new Error('The definition has no operation.');
  return only;
}

describe('MIME types', () => {
  it('are recognized in any letter case and with any parameter', () => {
    expect(isSupportedMimeType('Application/JSON; charset=utf-8')).toBe(true);
    expect(isSupportedMimeType('text/json')).toBe(false);
  });

  it('can be JSON by their suffix', () => {
    const types = ['application/json', 'text/json', 'application/merge-patch+json', '*/*'];
    expect(types.filter(isJsonMimeType)).toEqual(types);
    expect(isJsonMimeType('application/jsonp')).toBe(false);
    expect(isJsonMimeType('multipart/form-data')).toBe(false);
  });

  it('of an operation replace those of the document, even with an empty list', () => {
    const root = { consumes: ['application/json'] };
    expect(consumedBy(operationOf({}, root))).toEqual(['application/json']);
    expect(consumedBy(operationOf({ consumes: [] }, root))).toEqual([]);
    expect(consumedBy(operationOf({ consumes: [7, 'text/plain'] }, root))).toEqual(['text/plain']);
  });

  it('are suggested by the parameters: a file, a form, a body, none', () => {
    const file = { name: 'f', in: 'formData', type: 'file' };
    const field = { name: 't', in: 'formData', type: 'string' };
    const body = { name: 'b', in: 'body' };
    const fitting = (...parameters: object[]) => fittingMimeTypes(operationOf({ parameters }));
    expect(fitting(field, file)).toEqual(['multipart/form-data']);
    expect(fitting(field)[0]).toBe('application/x-www-form-urlencoded');
    expect(fitting(body)).toEqual(['application/json']);
    expect(fitting()).toEqual([]);
  });
});

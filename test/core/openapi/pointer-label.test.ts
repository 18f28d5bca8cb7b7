import { describe, expect, it } from 'vitest';
import { pointer } from '../../../src/core/files/json/json-pointer.ts';
import { pointerLabel } from '../../../src/core/openapi/pointer-label.ts';

const root = {
  paths: {
    '/contacts/{id}': {
      parameters: [{ name: 'id' }],
      get: {
        operationId: 'GetContact',
        parameters: [{ name: 'fields' }, {}],
        responses: { 200: { schema: { properties: { email: {} } } } },
      },
      put: {},
    },
  },
  parameters: { page: { name: 'pageNumber' } },
  definitions: { constructor: {} },
};

describe('the label of a pointer', () => {
  it.each([
    ['', 'the document'],
    ['/info', '"info"'],
    [
      '/properties/connectionParameters/api_key/uiDefinition',
      '"uiDefinition" of connection parameter `api_key`',
    ],
    ['/tags/0/name', '"name" of item 1 of "tags"'],
    ['/paths/~1contacts~1{id}', 'path `/contacts/{id}`'],
    ['/paths/~1contacts~1{id}/parameters/0', 'parameter `id` of path `/contacts/{id}`'],
    ['/paths/~1contacts~1{id}/put', 'operation PUT /contacts/{id}'],
    ['/paths/~1contacts~1{id}/get', 'operation `GetContact` (GET /contacts/{id})'],
    [
      '/paths/~1contacts~1{id}/get/parameters/0/required',
      '"required" of parameter `fields` of operation `GetContact` (GET /contacts/{id})',
    ],
    [
      '/paths/~1contacts~1{id}/get/parameters/1',
      'parameter 2 of operation `GetContact` (GET /contacts/{id})',
    ],
    [
      '/paths/~1contacts~1{id}/get/responses/200/schema/properties/email',
      'property `email` of response 200 of operation `GetContact` (GET /contacts/{id})',
    ],
    ['/parameters/page', 'parameter `pageNumber`'],
    ['/definitions', '"definitions"'],
    ['/definitions/A/allOf/0/type', '"type" of definition `A`'],
    ['/definitions/A/items', 'the items of definition `A`'],
    [
      '/definitions/A/properties/properties/properties/b',
      'property `b` of property `properties` of definition `A`',
    ],
    ['/definitions/__proto__/type', '"type" of definition `__proto__`'],
  ] as const)('%s is %s', (pointer, label) => {
    expect(pointerLabel(root, pointer)).toBe(label);
  });
});

it('shortens very long names', () => {
  const path = `/${'a'.repeat(500)}`;
  const long = { paths: { [path]: { get: { operationId: 'O'.repeat(500) } } } };
  const label = pointerLabel(long, pointer`/paths/${path}/get/parameters`);
  expect(label).toBe(
    `"parameters" of operation \`${'O'.repeat(197)}…\` (GET /${'a'.repeat(196)}…)`,
  );
});

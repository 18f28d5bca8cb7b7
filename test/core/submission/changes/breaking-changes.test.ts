import { describe, expect, it } from 'vitest';
import { parseConnector } from '../../../../src/core/connector/parse-connector.ts';
import { breakingChanges } from '../../../../src/core/submission/changes/breaking-changes.ts';
import { changeIds } from '../../../../src/core/submission/changes/compare-members.ts';
import { bytesOf } from '../../../example-bytes.ts';
import { sourceWith } from '../../../source-with.ts';

type Json = { readonly [name: string]: unknown };

const text = { type: 'string' };
const get = {
  operationId: 'ListTides',
  parameters: [
    { name: 'station', in: 'query', type: 'string' },
    { name: 'unit', in: 'query', type: 'string', enum: ['m', 'ft'] },
    { name: 'body', in: 'body', schema: { $ref: '#/definitions/Query' } },
  ],
  responses: { 200: { description: 'Tides.', schema: { $ref: '#/definitions/Tides' } } },
};
const definitions = {
  Query: { type: 'object', properties: { from: text, place: { properties: { port: text } } } },
  Tides: {
    type: 'array',
    items: {
      properties: {
        height: { type: 'number', format: 'float' },
        port: { properties: { name: text, tides: { $ref: '#/definitions/Tides' } } },
      },
    },
  },
};
const definition = { info: { version: '1.0' }, paths: { '/tides/{id}': { get } }, definitions };
const key = { type: 'securestring', uiDefinition: { displayName: 'API key' } };
const host = { type: 'string', uiDefinition: { displayName: 'Host' } };
const propertiesWith = (connectionParameters: Json) => ({ properties: { connectionParameters } });

async function changesTo(next: Json, parameters: readonly [Json, Json] = [{ key }, { key }]) {
  const [before, after] = await Promise.all(
    [definition, { ...definition, info: { version: '1.1' }, ...next }].map(async (value, index) => {
      const files = new Map([
        ['apiDefinition.swagger.json', bytesOf(JSON.stringify({ swagger: '2.0', ...value }))],
        ['apiProperties.json', bytesOf(JSON.stringify(propertiesWith(parameters[index] ?? {})))],
      ]);
      return (await parseConnector(sourceWith({ files }), 'verified')).connector;
    }),
  );
  if (!before || !after) throw new Error('There are two.');
  return breakingChanges(before, after).map(({ id, message }) => `${id}: ${message}`);
}

const operation = (changes: Json, path = '/tides/{id}', method = 'get') => ({
  paths: { [path]: { [method]: { ...get, ...changes } } },
});
const parameters = (...list: readonly Json[]) => operation({ parameters: list });
const [station = {}, unit = {}, body = {}] = get.parameters;
const query = (properties: Json, more: Json = {}) => ({
  definitions: { ...definitions, Query: { type: 'object', properties, ...more } },
});
const { height, port } = definitions.Tides.items.properties;
const tides = (properties: Json) => ({
  definitions: { ...definitions, Tides: { type: 'array', items: { properties } } },
});
const place = definitions.Query.properties.place;

const flowChanges: readonly [string, Json, string][] = [
  ['version-not-raised', { info: { version: '1.0' } }, 'it is still "1.0"'],
  ['operation-deleted', { paths: {} }, 'mark it as deprecated: "ListTides" is gone'],
  ['operation-deleted', operation({ operationId: 'GetTides' }), '"ListTides" is "GetTides" now'],
  ['operation-hidden', operation({ 'x-ms-visibility': 'internal' }), '"ListTides" is internal now'],
  ['operation-verb', operation({}, '/tides/{id}', 'post'), '"ListTides" is POST now'],
  ['operation-path', operation({}, '/tide/{id}'), 'at "/tide/{id}" now'],
  ['trigger-kind', operation({ 'x-ms-trigger': 'batch' }), '"ListTides" has changed'],
  ['input-deleted', parameters(unit, body), '"station" is gone'],
  ['input-deleted', query({ from: text }), '"body/place" is gone'],
  [
    'input-location',
    parameters({ ...station, in: 'header' }, unit, body),
    '"station" of "ListTides" is in "header" now',
  ],
  [
    'input-required',
    parameters({ ...station, required: true }, unit, body),
    '"station" of "ListTides" is required now',
  ],
  [
    'input-required',
    query({ from: text, place }, { required: ['from'] }),
    '"body/from" of "ListTides" is required now',
  ],
  [
    'input-required-added',
    parameters(station, unit, body, { name: 'new', in: 'query', required: true }),
    '"new" of "ListTides"',
  ],
  [
    'input-visibility',
    parameters({ ...station, 'x-ms-visibility': 'internal' }, unit, body),
    '"station" of "ListTides" is hidden now',
  ],
  [
    'input-type',
    parameters({ ...station, type: 'integer' }, unit, body),
    '"station" of "ListTides" is integer, not string',
  ],
  [
    'input-enum-added',
    parameters({ ...station, enum: ['a'] }, unit, body),
    '"station" of "ListTides" has fewer',
  ],
  [
    'input-enum-added',
    parameters(station, { ...unit, enum: ['m'] }, body),
    '"unit" of "ListTides" has fewer',
  ],
  ['output-deleted', tides({ height }), '"[]/port" is gone'],
  [
    'output-type',
    tides({ height: text, port }),
    '"[]/height" of "ListTides" is string, not number',
  ],
  [
    'output-format',
    tides({ height: { ...height, format: 'double' }, port }),
    '"[]/height" of "ListTides" has another one now',
  ],
  [
    'output-schema-removed',
    operation({ responses: { 200: {} } }),
    '"ListTides" has no outputs now',
  ],
];

const connectionChanges: readonly [string, Json, Json, string][] = [
  ['auth-type', { key }, { token: { type: 'oauthSetting' } }, '"API key" is gone'],
  ['connection-parameter-removed', { key, host }, { key }, '"host" is gone'],
  [
    'connection-parameter-required-added',
    { key },
    { key, host: { ...host, uiDefinition: { constraints: { required: 'true' } } } },
    '"host"',
  ],
];

describe('a new version', () => {
  it.each<[string, Json]>([
    ['is the same', {}],
    [
      'has another operation, and optional inputs and outputs',
      {
        paths: {
          '/tides/{number}': {
            get: {
              ...get,
              parameters: [...get.parameters, { name: 'x', in: 'query', type: 'string' }],
            },
          },
          '/new': { get: { operationId: 'New' } },
        },
        definitions: {
          ...definitions,
          Query: {
            properties: {
              ...definitions.Query.properties,
              b: { properties: { c: text }, required: ['c'] },
            },
          },
          Tides: { type: 'array', items: { properties: { height, port, low: text } } },
        },
      },
    ],
    ['accepts more', parameters(station, { ...unit, enum: ['m', 'ft', 'in'] }, body)],
    [
      'asks for an input with a default',
      parameters({ ...station, required: true, default: 'a' }, unit, body),
    ],
  ])('breaks nothing if it %s', async (_, next) => {
    expect(await changesTo(next)).toEqual([]);
  });

  it.each(flowChanges)('breaks one thing: %s', async (id, next, words) => {
    expect(await changesTo(next)).toEqual([expect.stringContaining(words)]);
    expect((await changesTo(next))[0]).toMatch(new RegExp(`^change-${id}: [A-Z][^:]+: .+\\.$`));
  });

  it.each(connectionChanges)('breaks connections: %s', async (id, before, after, words) => {
    expect(await changesTo({}, [before, after])).toEqual([expect.stringContaining(words)]);
    expect((await changesTo({}, [before, after]))[0]).toMatch(`change-${id}: `);
  });

  it('is tried for each check', () => {
    const tried = new Set([...flowChanges, ...connectionChanges].map(([id]) => id));
    expect(changeIds.filter((id) => !tried.has(id))).toEqual([]);
  });
});

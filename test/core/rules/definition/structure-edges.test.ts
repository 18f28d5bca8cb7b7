import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/core/contract/diagnostic.ts';
import { parameterRules } from '../../../../src/core/rules/definition/parameters/index.ts';
import { referenceRules } from '../../../../src/core/rules/definition/references/index.ts';
import { responseRules } from '../../../../src/core/rules/definition/responses/index.ts';
import { schemaRules } from '../../../../src/core/rules/definition/schemas/index.ts';
import { structureRules } from '../../../../src/core/rules/definition/structure/index.ts';
import { sourceWith } from '../../../source-with.ts';
import { definitionOf } from '../../openapi/definition-of.ts';

const families = [structureRules, parameterRules, referenceRules, responseRules, schemaRules];

/** Runs all rules about structure. */
function check(value: unknown): readonly Diagnostic[] {
  const connector = {
    source: sourceWith({}),
    profile: 'verified',
    roles: new Map(),
    guesses: [],
    foreign: [],
    broken: [],
    jsonFiles: [],
    apiDefinition: definitionOf(value),
  } as const;
  return families.flat().flatMap((rule) => [...rule.run(connector)]);
}

const idsOf = (value: unknown) => check(value).map(({ ruleId }) => ruleId);
const get = (operation: object, path = '/a') => ({
  swagger: '2.0',
  paths: { [path]: { get: { responses: { 200: { description: 'Done.' } }, ...operation } } },
});
const schema = (value: unknown) => ({ swagger: '2.0', definitions: { A: value } });

describe('one fault', () => {
  it.each([
    [
      'a document of OpenAPI 3',
      { openapi: '3.1.0', paths: { '/a': { post: { requestBody: {} } } } },
    ],
    ['a version that is not a string', { swagger: 2 }],
  ])('in %s has one message', (_, value) => {
    expect(idsOf(value)).toEqual(['swagger-version']);
  });

  it('in a parameter of OpenAPI 3 has one message', () => {
    const parameters = [{ name: 'b', in: 'query', schema: { type: 'string' } }];
    expect(idsOf(get({ parameters }))).toEqual(['parameter-schema-only-body']);
  });

  it('in a body without schema has one message, whatever its other members', () => {
    const parameters = [{ name: 'body', in: 'body', type: 'object', properties: {} }];
    expect(idsOf(get({ parameters }))).toEqual(['body-schema-required']);
  });

  it('in the letter case of a path parameter has one message', () => {
    const parameters = [
      { name: 'ID', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'single' },
    ];
    expect(idsOf(get({ parameters }, '/a/{id}'))).toEqual(['path-parameter-in-template']);
  });

  it('in a parameter list of the wrong type is not reported at the path', () => {
    expect(idsOf(get({ parameters: {} }, '/a/{id}'))).toEqual(['json-type-incorrect']);
  });

  it('in the type of allowed values is not reported at the default', () => {
    const value = { type: 'integer', enum: ['1', '2'], default: 1 };
    expect(idsOf(schema(value))).toEqual(['enum-value-type']);
  });

  it('in a circle of required properties has one message', () => {
    const value = {
      type: 'object',
      required: ['b'],
      properties: { b: { $ref: '#/definitions/A' } },
    };
    expect(idsOf(schema(value))).toEqual(['schema-required-loop']);
  });

  it('is not reported for null, which another rule reports', () => {
    expect(
      idsOf({ swagger: '2.0', info: null, tags: [{ name: null }], definitions: { A: null } }),
    ).toEqual([]);
  });

  it('of a path is reported once, not for each of its operations', () => {
    const b = { name: 'b', in: 'query', type: 'string' };
    const operation = { responses: {} };
    const paths = { '/a': { parameters: [b, b], get: operation, put: operation } };
    expect(idsOf({ swagger: '2.0', paths })).toEqual(['parameter-unique']);
  });

  it('of a shared response is reported once, not for each of its uses', () => {
    const responses = { 200: { description: 'Done.' }, default: { $ref: '#/responses/Failed' } };
    const Failed = { description: 'Failed.', schema: { type: 'string' } };
    const paths = { '/a': { get: { responses }, put: { responses } } };
    expect(check({ swagger: '2.0', paths, responses: { Failed } })).toMatchObject([
      { ruleId: 'default-response-schema', pointer: '/responses/Failed', fix: { safe: true } },
    ]);
  });
});

describe('the severity of a finding', () => {
  const severitiesOf = (value: unknown) =>
    check(value).map(({ ruleId, severity }) => `${severity} ${ruleId}`);

  it('is error for a wrong default of a parameter, and warning in schemas or for null', () => {
    const parameter = { name: 'b', in: 'query', type: 'integer', default: 'a' };
    expect(severitiesOf(get({ parameters: [parameter] }))).toEqual(['error default-value-type']);
    expect(severitiesOf(schema({ type: 'integer', default: 'a' }))).toEqual([
      'warning default-value-type',
    ]);
    expect(severitiesOf(get({ parameters: [{ ...parameter, default: null }] }))).toEqual([
      'warning default-value-type',
    ]);
  });

  it('is warning for a reference into a definition, unless it is broken', () => {
    const B = { type: 'object', properties: { c: { type: 'string' } } };
    const to = (name: string) => ({
      swagger: '2.0',
      definitions: {
        A: { type: 'array', items: { $ref: `#/definitions/B/properties/${name}` } },
        B,
      },
    });
    expect(severitiesOf(to('c'))).toEqual(['warning ref-section']);
    expect(severitiesOf(to('d'))).toEqual(['error ref-section']);
  });

  it('is info for a pattern that only .NET accepts', () => {
    expect(severitiesOf(schema({ type: 'string', pattern: '(?i)^a' }))).toEqual([
      'info pattern-valid-regex',
    ]);
    expect(severitiesOf(schema({ type: 'string', pattern: '(' }))).toEqual([
      'error pattern-valid-regex',
    ]);
  });
});

describe('rules about structure', () => {
  const odd = [null, 0, '', 'x', true, [], {}, [null], [[]], { $ref: 0 }, { __proto__: null }];

  it.each(odd.map((value) => [value]))('accept %j anywhere', (value) => {
    const everywhere = Object.fromEntries(
      ['type', 'in', 'name', 'enum', 'items', 'required', 'properties', 'schema', 'allOf', '$ref']
        .concat('parameters', 'responses', 'format', 'pattern', 'default', 'discriminator')
        .concat('x-ms-dynamic-values', 'x-ms-notification', 'x-ms-notification-content')
        .map((name) => [name, value]),
    );
    const document = {
      swagger: '2.0',
      paths: { '/a/{b}': { ...everywhere, get: everywhere, post: value }, '/c': value },
      definitions: { A: everywhere, B: value, constructor: everywhere },
      parameters: { p: everywhere, q: value },
      responses: { R: everywhere, S: value },
    };
    expect(() => check(document)).not.toThrow();
  });

  it('report the names of built-in members like any other', () => {
    const responses = {
      200: { description: 'Done.', schema: { $ref: '#/definitions/constructor' } },
    };
    expect(idsOf(get({ responses }))).toEqual(['ref-resolves']);
    const required = { type: 'object', required: ['toString'], properties: {} };
    expect(idsOf(schema(required))).toEqual(['schema-required-defined']);
  });
});

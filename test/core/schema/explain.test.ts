import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/core/schema/explain.ts';
import { validators } from '../../../src/core/schema/validators.ts';
import { closestName } from '../../../src/core/text/closest-name.ts';

const definition = (parts: object) =>
  explain(validators.apiDefinition, { swagger: '2.0', ...parts });
const parameter = (value: object) =>
  definition({ parameters: { id: { name: 'id', in: 'query', type: 'string', ...value } } });

describe('an explained schema error', () => {
  it('does not exist for a valid value', () => {
    expect(explain(validators.apiProperties, { properties: {} })).toEqual([]);
  });

  it('has the rule of the keyword, the pointer, and the value found', () => {
    expect(explain(validators.apiProperties, { properties: [] })).toEqual([
      {
        rule: 'props-root-shape',
        keyword: 'type',
        at: '/properties',
        highlight: 'value',
        found: [],
        message: 'Make "properties" an object: it is a list.',
        fix: undefined,
      },
    ]);
  });

  it('points at the object that lacks a member', () => {
    const [fault, ...others] = definition({ tags: [{}] });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      rule: 'required-property-missing',
      at: '/tags/0',
      message: 'Add "name" to item 1 of "tags": it is missing.',
    });
  });

  it('has the rule that the schema names for the missing member', () => {
    const faults = definition({ parameters: { body: { name: 'body', in: 'body' } } });
    expect(faults.map(({ rule }) => rule)).toEqual(['body-schema-required']);
  });

  it('has a safe fix for a name in the wrong letter case', () => {
    expect(definition({ basepath: '/v1' })).toMatchObject([
      {
        rule: 'unknown-root-property',
        at: '/basepath',
        highlight: 'key',
        fix: { changes: [{ rename: '/basepath', to: 'basePath' }], safe: true },
      },
    ]);
  });

  it('suggests no name that is taken', () => {
    const [fault] = definition({ basePath: '/v1', basepath: '/v2' });
    expect(fault?.message).toBe(
      'Remove "basepath" from the document: the format defines no such property there.',
    );
  });

  it('suggests no name that the schema forbids', () => {
    const [fault] = definition({ server: [] });
    expect(fault?.fix).toBeUndefined();
  });

  it('has a separate rule for misspelled extensions', () => {
    expect(parameter({ 'x-ms-sumamry': 'Contact' })).toMatchObject([
      { rule: 'ext-unknown', fix: { changes: [{ to: 'x-ms-summary' }], safe: false } },
    ]);
  });

  it('does not exist for other extensions', () => {
    expect(parameter({ 'x-own': 1, 'x-msft-note': 2, 'x-enum-flags': 3 })).toEqual([]);
  });

  it('has a safe fix that unquotes numbers and booleans', () => {
    expect(parameter({ required: 'True', maxLength: '40' }).map(({ fix }) => fix)).toMatchObject([
      { changes: [{ replace: '/parameters/id/required', with: true }], safe: true },
      { changes: [{ replace: '/parameters/id/maxLength', with: 40 }], safe: true },
    ]);
  });

  it('has a safe fix for a value in the wrong case, and an unsafe one for a typo', () => {
    const fixes = [{ type: 'String' }, { type: 'strng' }, { type: 'text' }].map(
      (type) => parameter(type)[0]?.fix,
    );
    expect(fixes.map((fix) => fix?.safe)).toEqual([true, false, undefined]);
  });

  it('does not repeat a wrong type as a wrong length', () => {
    expect(parameter({ maxLength: [] }).map(({ rule }) => rule)).toEqual(['json-type-incorrect']);
  });

  it('is only about the version of a document in another version', () => {
    const faults = explain(validators.apiDefinition, { openapi: '3.0.1', servers: [], paths: [] });
    expect(faults.map(({ rule }) => rule)).toEqual(['swagger-version']);
  });
});

describe('the closest name', () => {
  const known = ['title', 'description', 'x-ms-summary', 'in'];

  it.each([
    ['Title', 'title'],
    ['titel', 'title'],
    ['descripton', 'description'],
    ['x-ms-sumary', 'x-ms-summary'],
    ['id', undefined],
    ['name', undefined],
  ])('to %s is %s', (name, expected) => {
    expect(closestName(name, known)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { closestName } from '../../../src/core/schema/closest-name.ts';
import { explain } from '../../../src/core/schema/explain.ts';
import { validators } from '../../../src/core/schema/validators.ts';

const definition = (parts: object) =>
  explain(validators.apiDefinition, { swagger: '2.0', ...parts });
const parameter = (value: object) =>
  definition({ parameters: { id: { name: 'id', in: 'query', type: 'string', ...value } } });

describe('explaining a schema’s errors', () => {
  it('says nothing of what fits', () => {
    expect(explain(validators.apiProperties, { properties: {} })).toEqual([]);
  });

  it('gives the rule that the keyword stands for, the place, and what was found', () => {
    expect(explain(validators.apiProperties, { properties: [] })).toEqual([
      {
        rule: 'props-root-shape',
        keyword: 'type',
        at: '/properties',
        part: 'value',
        found: [],
        message: 'Make "properties" an object: it is a list.',
        fix: undefined,
      },
    ]);
  });

  it('names a member that is missing at the object that lacks it', () => {
    const [fault, ...others] = definition({ tags: [{}] });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      rule: 'required-property-missing',
      at: '/tags/0',
      message: 'Add "name" to item 1 of "tags": it is missing.',
    });
  });

  it('gives each missing member its own rule, where the schema names one for each', () => {
    const faults = definition({ parameters: { body: { name: 'body', in: 'body' } } });
    expect(faults.map(({ rule }) => rule)).toEqual(['body-schema-required']);
  });

  it('renames a member in the wrong letter case, and does so unasked', () => {
    expect(definition({ basepath: '/v1' })).toMatchObject([
      {
        rule: 'unknown-root-property',
        at: '/basepath',
        part: 'key',
        fix: { changes: [{ rename: '/basepath', to: 'basePath' }], safe: true },
      },
    ]);
  });

  it('does not suggest a name that is taken', () => {
    const [fault] = definition({ basePath: '/v1', basepath: '/v2' });
    expect(fault?.message).toBe(
      'Remove "basepath" from the document: the format defines no such property there.',
    );
  });

  it('does not suggest a name that the schema lists only to refuse it', () => {
    const [fault] = definition({ server: [] });
    expect(fault?.fix).toBeUndefined();
  });

  it('hands misspelled extensions to a rule of their own', () => {
    expect(parameter({ 'x-ms-sumamry': 'Contact' })).toMatchObject([
      { rule: 'ext-unknown', fix: { changes: [{ to: 'x-ms-summary' }], safe: false } },
    ]);
  });

  it('lets every other extension pass', () => {
    expect(parameter({ 'x-own': 1, 'x-msft-note': 2, 'x-enum-values': 3 })).toEqual([]);
  });

  it('takes the quotes off numbers, true and false', () => {
    expect(parameter({ required: 'True', maxLength: '40' }).map(({ fix }) => fix)).toMatchObject([
      { changes: [{ replace: '/parameters/id/required', with: true }], safe: true },
      { changes: [{ replace: '/parameters/id/maxLength', with: 40 }], safe: true },
    ]);
  });

  it('mends a value that is off by letter case unasked, by a letter on request', () => {
    const fixes = [{ type: 'String' }, { type: 'strng' }, { type: 'text' }].map(
      (type) => parameter(type)[0]?.fix,
    );
    expect(fixes.map((fix) => fix?.safe)).toEqual([true, false, undefined]);
  });

  it('does not measure what has the wrong type', () => {
    expect(parameter({ maxLength: [] }).map(({ rule }) => rule)).toEqual(['json-type-incorrect']);
  });

  it('says nothing of a document in another version but the version', () => {
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

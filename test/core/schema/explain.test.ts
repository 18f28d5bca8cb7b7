import { describe, expect, it } from 'vitest';
import { closestName } from '../../../src/core/schema/closest-name.ts';
import { explain } from '../../../src/core/schema/explain.ts';
import { validators } from '../../../src/core/schema/validators.ts';

describe('explaining a schema’s errors', () => {
  it('says nothing of what fits', () => {
    expect(explain(validators.apiProperties, { properties: {} })).toEqual([]);
  });

  it('gives the rule that the keyword stands for, and the place', () => {
    expect(explain(validators.apiProperties, { properties: [] })).toEqual([
      {
        rule: 'props-root-shape',
        keyword: 'type',
        at: '/properties',
        part: 'value',
        message: 'Make "properties" an object: it is a list.',
      },
    ]);
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

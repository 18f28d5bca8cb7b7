import { expect, it } from 'vitest';
import { codeStretches, markedStretches } from '../../src/ui/base/marked-text.ts';
import { routeOf } from '../../src/ui/base/route.ts';
import { countWords, placeWords, sizeWords } from '../../src/ui/base/wording.ts';
import { diagnosticOf } from './stub-client.ts';

it.each([
  [{ error: 1, warning: 0, info: 3 }, '1 error, 3 information'],
  [{ error: 1200, warning: 2, info: 0 }, '1,200 errors, 2 warnings'],
  [{ error: 1234567, warning: 1, info: 100 }, '1,234,567 errors, 1 warning, 100 information'],
  [{ error: 0, warning: 0, info: 0 }, 'Nothing wrong'],
])('says the counts %j', (counts, words) => {
  expect(countWords(counts)).toBe(words);
});

it('names a place as editors do', () => {
  expect(placeWords(diagnosticOf())).toBe('apiDefinition.swagger.json:2:14');
  const { range: _, ...wholeFile } = diagnosticOf();
  expect(placeWords(wholeFile)).toBe('apiDefinition.swagger.json');
});

it.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_234, '1.2 kB'],
  [45_678, '46 kB'],
  [1_500_000, '1.5 MB'],
])('writes %d bytes as %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

it('takes the marks out of an example, also those without extent', () => {
  expect(markedStretches('{ "a": «1», «» }')).toEqual([
    { text: '{ "a": ', isMarked: false },
    { text: '1', isMarked: true },
    { text: ', ', isMarked: false },
    { text: '', isMarked: true },
    { text: ' }', isMarked: false },
  ]);
});

it('takes the backticks out of a sentence, but not a single one', () => {
  expect(codeStretches('Set `swagger`: it is `.')).toEqual([
    { text: 'Set ', isMarked: false },
    { text: 'swagger', isMarked: true },
    { text: ': it is `.', isMarked: false },
  ]);
});

it.each([
  ['', { page: 'check' }],
  ['#/', { page: 'check' }],
  ['#/rules', { page: 'rules' }],
  ['#/rules/icon-brand-color', { page: 'rule', id: 'icon-brand-color' }],
  ['#/rules/properties/icon', { page: 'rule', id: 'properties/icon' }],
  ['#/connectors/1', { page: 'check', connector: 0 }],
  ['#/connectors/x', { page: 'check' }],
  ['#/nowhere', { page: 'check' }],
])('reads the address %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

import { expect, it } from 'vitest';
import { placesOf } from '../../src/core/report-formats/shown-findings.ts';
import { codeSegments, markedSegments } from '../../src/ui/base/marked-text.ts';
import {
  formatEvidence,
  formatPlaces,
  formatPosition,
  formatSize,
  formatTaskCounts,
} from '../../src/ui/base/result-wording.ts';
import { routeOf } from '../../src/ui/base/route.ts';
import { diagnosticOf } from './stub-client.ts';

it.each([
  [{ blocks: 1, asked: 0, guideline: 0, tip: 3 }, '1 blocks, 3 tips'],
  [{ blocks: 1200, asked: 2, guideline: 1, tip: 0 }, '1,200 block, 2 asked, 1 guideline'],
  [{ blocks: 0, asked: 0, guideline: 0, tip: 0 }, 'Nothing to do'],
])('formats the counts %j', (counts, words) => {
  expect(formatTaskCounts(counts)).toBe(words);
});

it.each([
  [{ count: 1 }, '1 place'],
  [{ count: 2, lesser: 1 }, '1 place, and 1 more that can wait'],
  [{ count: 1414, lesser: 1219 }, '195 places, and 1,219 more that can wait'],
])('formats the places of %j', (task, words) => {
  expect(formatPlaces(task)).toBe(words);
  expect(placesOf(task), 'the reports').toBe(words);
});

it('says in how many published connectors a fault was found', () => {
  expect(formatEvidence({ connectors: 1, of: 1014 })).toBe(
    'Found in 1 of 1,014 published connectors',
  );
  expect(formatEvidence({ connectors: 0, of: 1014 })).toBe(
    'Found in none of 1,014 published connectors',
  );
});

it('formats a position as editors do', () => {
  expect(formatPosition(diagnosticOf())).toBe('apiDefinition.swagger.json:2:14');
  const { range: _, ...wholeFile } = diagnosticOf();
  expect(formatPosition(wholeFile)).toBe('apiDefinition.swagger.json');
});

it.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_234, '1.2 kB'],
  [45_678, '46 kB'],
  [1_500_000, '1.5 MB'],
])('formats %d bytes as %s', (bytes, words) => {
  expect(formatSize(bytes)).toBe(words);
});

it('splits an example at its marks, even empty ones', () => {
  expect(markedSegments('{ "a": «1», «» }')).toEqual([
    { text: '{ "a": ', isMarked: false },
    { text: '1', isMarked: true },
    { text: ', ', isMarked: false },
    { text: '', isMarked: true },
    { text: ' }', isMarked: false },
  ]);
});

it('splits a sentence at pairs of backticks', () => {
  expect(codeSegments('Set `swagger`: it is `.')).toEqual([
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
  ['#/submit', { page: 'submit' }],
  ['#/submit/one-connector', { page: 'submit', step: 'one-connector' }],
  ['#/connectors/1', { page: 'check', connector: 0 }],
  ['#/connectors/x', { page: 'check' }],
  ['#/nowhere', { page: 'check' }],
])('parses the address %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});

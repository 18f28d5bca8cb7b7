import { describe, expect, it } from 'vitest';
import type { Consequence } from '../../../../src/core/contract/consequence.ts';
import type { Authority, Severity } from '../../../../src/core/contract/diagnostic.ts';
import { consequenceOf } from '../../../../src/core/service/check/rate.ts';

const rare = 'swagger-version';
const common = 'property-title';

type Row = readonly [Severity, Authority, string, Consequence];

describe('what becomes of a finding', () => {
  it.each<Row>([
    ['error', 'validator', rare, 'blocks'],
    ['error', 'reviewer', rare, 'asked'],
    ['error', 'documentation', rare, 'asked'],
    ['error', 'advice', rare, 'asked'],
    ['warning', 'validator', rare, 'asked'],
    ['warning', 'reviewer', common, 'asked'],
    ['info', 'reviewer', rare, 'asked'],
    ['info', 'validator', common, 'tip'],
    ['warning', 'documentation', rare, 'guideline'],
    ['info', 'documentation', common, 'tip'],
    ['warning', 'advice', rare, 'tip'],
  ])('%s of %s, rule %s: %s', (severity, authority, ruleId, consequence) => {
    expect(consequenceOf({ severity, authority, ruleId }, 'verified')).toBe(consequence);
  });

  it.each<Row>([
    ['info', 'reviewer', 'parameter-description-punctuation', 'asked'],
    ['info', 'reviewer', 'property-description-not-name', 'asked'],
    ['warning', 'advice', 'text-replacement-character', 'asked'],
  ])(
    'is asked where somebody asked for it in public: %s of %s, rule %s',
    (severity, authority, ruleId, consequence) => {
      expect(consequenceOf({ severity, authority, ruleId }, 'verified')).toBe(consequence);
    },
  );

  it.each<Row>([
    ['error', 'reviewer', rare, 'blocks'],
    ['warning', 'validator', rare, 'guideline'],
    ['info', 'validator', rare, 'tip'],
  ])('is asked of no custom connector: %s of %s', (severity, authority, ruleId, consequence) => {
    expect(consequenceOf({ severity, authority, ruleId }, 'custom')).toBe(consequence);
  });
});

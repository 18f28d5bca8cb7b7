import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../../../src/core/contract/profile.ts';
import type { Rule } from '../../../../../src/core/engine/rule.ts';
import { applyFix } from '../../../../../src/core/files/apply-fix.ts';
import { iconBrandColorNotDefault } from '../../../../../src/core/rules/properties/branding/icon-brand-color-not-default.ts';
import { iconBrandColorRequired } from '../../../../../src/core/rules/properties/branding/icon-brand-color-required.ts';
import { publisherRequired } from '../../../../../src/core/rules/properties/branding/publisher-required.ts';
import { stackownerRequired } from '../../../../../src/core/rules/properties/branding/stackowner-required.ts';
import { readExample } from '../../../../example.ts';

async function firstOf(rule: Rule, text: string, profile: Profile) {
  const { connector } = await readExample(rule, text);
  return [...rule.run({ ...connector, profile })][0];
}

describe('an independent publisher', () => {
  it.each(['{ "properties": {} }', '{ "properties": {"iconBrandColor": null} }'])(
    'is offered the only allowed color: %s',
    async (text) => {
      const diagnostic = await firstOf(iconBrandColorRequired, text, 'independent');
      expect(diagnostic?.fix && JSON.parse(applyFix(text, diagnostic.fix))).toEqual({
        properties: { iconBrandColor: '#da3b01' },
      });
    },
  );

  it('is asked for a name, without a suggestion', async () => {
    const text = '{ "properties": { "stackOwner": "Northwind" } }';
    const diagnostic = await firstOf(publisherRequired, text, 'independent');
    expect(diagnostic?.message).toBe('Set "publisher" to your own name: it is missing.');
    expect(diagnostic?.fix).toBeUndefined();
  });

  it('gets the finding about the default color from another rule', async () => {
    const text = '{ "properties": { "iconBrandColor": "#007ee5" } }';
    expect(await firstOf(iconBrandColorNotDefault, text, 'independent')).toBeUndefined();
    expect((await firstOf(iconBrandColorNotDefault, text, 'verified'))?.severity).toBe('error');
  });
});

describe('a verified publisher', () => {
  it('is offered the publisher’s name as owner, in a fix that is not safe', async () => {
    const text = '{ "properties": { "publisher": "Northwind", "stackOwner": "" } }';
    const diagnostic = await firstOf(stackownerRequired, text, 'verified');
    expect(diagnostic?.fix?.safe).toBe(false);
    expect(diagnostic?.fix && JSON.parse(applyFix(text, diagnostic.fix))).toEqual({
      properties: { publisher: 'Northwind', stackOwner: 'Northwind' },
    });
  });
});

describe('a custom connector', () => {
  it('gets certification requirements as info', async () => {
    const diagnostic = await firstOf(stackownerRequired, '{ "properties": {} }', 'custom');
    expect(diagnostic?.severity).toBe('info');
  });
});

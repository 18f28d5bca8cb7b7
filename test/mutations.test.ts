import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/core/contract/diagnostic.ts';
import { rules } from '../src/core/rules/index.ts';
import { checkConnector } from '../src/core/service/check/check-connector.ts';
import type { Change, Damage } from './mutations/damage.ts';
import { Draft } from './mutations/draft.ts';
import { dynamicDamages } from './mutations/dynamic.ts';
import { extensionDamages, withWebhook } from './mutations/extensions.ts';
import { archived, fileDamages } from './mutations/files.ts';
import { iconDamages } from './mutations/icons.ts';
import { parameterDamages } from './mutations/parameters.ts';
import { pathDamages } from './mutations/paths.ts';
import { policyDamages } from './mutations/policies.ts';
import { propertiesDamages } from './mutations/properties.ts';
import { schemaDamages } from './mutations/schemas.ts';
import { scriptDamages } from './mutations/scripts.ts';
import { securityDamages } from './mutations/security.ts';
import { choosing, signingIn } from './mutations/signing-in.ts';
import { structureDamages } from './mutations/structure.ts';
import { textDamages } from './mutations/texts.ts';

const table: readonly Damage[] = [
  ...fileDamages,
  ...structureDamages,
  ...pathDamages,
  ...parameterDamages,
  ...schemaDamages,
  ...dynamicDamages,
  ...securityDamages,
  ...textDamages,
  ...extensionDamages,
  ...propertiesDamages,
  ...policyDamages,
  ...iconDamages,
  ...scriptDamages,
];

/** Rules that are tested elsewhere: documents and the package. */
const ELSEWHERE = /^(intro|readme|package|change|checklist)-/;

describe('a sound connector', () => {
  it.each<[string, Change]>([
    ['as a folder', () => {}],
    ['as an archive', archived],
    ['with a webhook', withWebhook],
    ['with sign-in', signingIn],
    ['with a choice of sign-ins', choosing],
  ])('has no error %s', async (_, change) => {
    expect(await errorsAfter(change)).toEqual([]);
  });
});

describe('a damaged connector', () => {
  it.each(table)('reports only $rule at $place', async ({ rule, change, pointers }) => {
    const errors = await errorsAfter(change);
    const expected = pointers.map((pointer) => ({ rule, pointer }));
    expect(errors.map(({ ruleId, pointer }) => ({ rule: ruleId, pointer }))).toEqual(expected);
  });

  it('exists for every rule with severity error', () => {
    const damaged = new Set(table.map(({ rule }) => rule));
    const untested = rules.filter(({ id, severity }) => severity === 'error' && !damaged.has(id));
    expect(untested.map(({ id }) => id).filter((id) => !ELSEWHERE.test(id))).toEqual([]);
  });
});

async function errorsAfter(change: Change): Promise<readonly Diagnostic[]> {
  const draft = new Draft();
  change(draft);
  const { diagnostics } = await checkConnector(await draft.source(), draft.profile);
  return diagnostics.filter(({ severity }) => severity === 'error');
}

import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../../../src/core/files/apply-fix.ts';
import { connectionRules } from '../../../../../src/core/rules/properties/connection/index.ts';
import { readExample } from '../../../../example.ts';

interface Case {
  readonly rule: string;
  readonly before: unknown;
  /** The result of the fix; `undefined` if there is no fix. */
  readonly after: unknown;
  readonly safe?: boolean;
}

const constrained = (constraints: unknown) => ({ type: 'string', uiDefinition: { constraints } });

const cases: readonly Case[] = [
  {
    rule: 'constraints-required-string',
    before: constrained({ required: true }),
    after: constrained({ required: 'true' }),
    safe: true,
  },
  {
    rule: 'constraints-required-string',
    before: constrained({ hidden: 'False' }),
    after: constrained({ hidden: 'false' }),
    safe: true,
  },
  {
    rule: 'constraints-required-string',
    before: constrained({ hidden: ['true'] }),
    after: undefined,
  },
  {
    rule: 'constraints-cleartext-boolean',
    before: constrained({ clearText: 'TRUE' }),
    after: constrained({ clearText: true }),
    safe: true,
  },
  {
    rule: 'constraints-cleartext-boolean',
    before: constrained({ clearText: 1 }),
    after: undefined,
  },
  {
    rule: 'constraints-unknown-key',
    before: constrained({ Required: 'true' }),
    after: constrained({ required: 'true' }),
    safe: true,
  },
  {
    rule: 'constraints-hidden-and-required',
    before: constrained({ hidden: 'true', required: 'true' }),
    after: constrained({ hidden: 'true', required: 'false' }),
    safe: false,
  },
  {
    rule: 'connection-parameter-type',
    before: { type: 'SecureString' },
    after: { type: 'securestring' },
    safe: true,
  },
  { rule: 'connection-parameter-type', before: { type: 'password' }, after: undefined },
  {
    rule: 'allowed-values-shape',
    before: constrained({ allowedValues: ['eu'] }),
    after: constrained({ allowedValues: [{ text: 'eu', value: 'eu' }] }),
    safe: true,
  },
  {
    rule: 'allowed-values-shape',
    before: { type: 'string', allowedValues: ['eu'] },
    after: { type: 'string', allowedValues: [{ value: 'eu' }] },
    safe: true,
  },
  {
    rule: 'allowed-values-default-member',
    before: { type: 'string', defaultValue: 'EU', allowedValues: [{ value: 'eu' }] },
    after: { type: 'string', defaultValue: 'eu', allowedValues: [{ value: 'eu' }] },
    safe: true,
  },
];

describe('the fix of a connection parameter', () => {
  it.each(cases)('$rule: $before', async ({ rule: id, before, after, safe }) => {
    const rule = connectionRules.find((each) => each.id === id);
    if (rule === undefined) throw new Error(`There is no rule ${id}.`);
    const text = JSON.stringify({ properties: { connectionParameters: { key: before } } });
    const { connector } = await readExample(rule, text);
    const [diagnostic] = [...rule.run(connector)];
    expect(diagnostic).toBeDefined();
    const fixed = diagnostic?.fix && JSON.parse(applyFix(text, diagnostic.fix));
    expect(fixed?.properties.connectionParameters.key).toEqual(after);
    expect(diagnostic?.fix?.safe).toBe(safe);
  });
});

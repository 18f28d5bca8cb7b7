import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../../../src/core/files/apply-fix.ts';
import { oauthRules } from '../../../../../src/core/rules/properties/oauth/index.ts';
import { readExample } from '../../../../example.ts';

interface Case {
  readonly rule: string;
  readonly before: unknown;
  /** The result of the fix; `undefined` if there is no fix. */
  readonly after: unknown;
  readonly safe?: boolean;
}

const URL = 'https://login.northwind.com/token';
const custom = (customParameters: unknown) => ({ identityProvider: 'oauth2', customParameters });

const cases: readonly Case[] = [
  {
    rule: 'oauth-redirect-mode',
    before: {
      redirectMode: 'Global',
      redirectUrl: 'https://global.consent.azure-apim.net/redirect',
    },
    after: { redirectMode: 'GlobalPerConnector' },
    safe: false,
  },
  {
    rule: 'oauth-redirect-mode',
    before: { redirectMode: 'globalperconnector' },
    after: { redirectMode: 'GlobalPerConnector' },
    safe: true,
  },
  {
    rule: 'oauth-redirect-mode',
    before: { scopes: [] },
    after: { scopes: [], redirectMode: 'GlobalPerConnector' },
    safe: false,
  },
  {
    rule: 'oauth-identity-provider',
    before: { identityProvider: 'OAuth2' },
    after: { identityProvider: 'oauth2' },
    safe: true,
  },
  { rule: 'oauth-identity-provider', before: { identityProvider: 'okta' }, after: undefined },
  {
    rule: 'oauth-scopes-array',
    before: { scopes: 'read, write' },
    after: { scopes: ['read', 'write'] },
    safe: false,
  },
  {
    rule: 'oauth-isfirstparty-string',
    before: { properties: { IsFirstParty: false } },
    after: { properties: { IsFirstParty: 'False' } },
    safe: true,
  },
  {
    rule: 'oauth-isfirstparty-string',
    before: { properties: { IsFirstParty: 'no' } },
    after: undefined,
  },
  {
    rule: 'oauth-custom-parameter-shape',
    before: { customParameters: { tokenUrl: URL } },
    after: { customParameters: { tokenUrl: { value: URL } } },
    safe: true,
  },
  {
    rule: 'oauth2-urls-required',
    before: custom({ authorizationUrl: { value: URL }, tokenUrl: { value: URL } }),
    after: custom({
      authorizationUrl: { value: URL },
      tokenUrl: { value: URL },
      refreshUrl: { value: URL },
    }),
    safe: false,
  },
  {
    rule: 'oauth2-urls-required',
    before: custom({ authorizationUrl: { value: URL } }),
    after: undefined,
  },
];

describe('the fix of a sign-in', () => {
  it.each(cases)('$rule: $before', async ({ rule: id, before, after, safe }) => {
    const rule = oauthRules.find((each) => each.id === id);
    if (rule === undefined) throw new Error(`There is no rule ${id}.`);
    const token = { type: 'oauthSetting', oAuthSettings: before };
    const text = JSON.stringify({ properties: { connectionParameters: { token } } });
    const { connector } = await readExample(rule, text);
    const [diagnostic] = [...rule.run(connector)];
    expect(diagnostic).toBeDefined();
    const fixed = diagnostic?.fix && JSON.parse(applyFix(text, diagnostic.fix));
    expect(fixed?.properties.connectionParameters.token.oAuthSettings).toEqual(after);
    expect(diagnostic?.fix?.safe).toBe(safe);
  });
});

import { describe, expect, it } from 'vitest';
import { parseConnector } from '../../../../../src/core/connector/parse-connector.ts';
import { oauthClientIdPlaceholder } from '../../../../../src/core/rules/properties/oauth/oauth-client-id-placeholder.ts';
import { oauthClientSecretAbsent } from '../../../../../src/core/rules/properties/oauth/oauth-client-secret-absent.ts';
import { checkConnector } from '../../../../../src/core/service/check/check-connector.ts';
import { readExample } from '../../../../example.ts';

const settings = (oAuthSettings: unknown) =>
  JSON.stringify({
    properties: { connectionParameters: { token: { type: 'oauthSetting', oAuthSettings } } },
  });

describe('a finding about a credential', () => {
  it.each([
    [oauthClientIdPlaceholder, 'clientId', '8b1d4c6e-52f7-4f0a-9c3b-7e61d2a9405f'],
    [oauthClientSecretAbsent, 'ClientSecret', 'q7Rk2-mW9z.Lp4Tx8vB'],
  ])('never shows it in full', async (rule, name, value) => {
    const { connector } = await readExample(rule, settings({ [name]: value }));
    const found = [...rule.run(connector)];
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).toContain(value.slice(0, 4));
    expect(JSON.stringify(found)).not.toContain(value.slice(4, 9));
  });

  it('hides no common word, should that be the credential', async () => {
    const { connector } = await readExample(
      oauthClientIdPlaceholder,
      settings({ clientId: 'swaggerui' }),
    );
    const { diagnostics } = await checkConnector(connector.source, 'verified');
    const found = diagnostics.find(({ ruleId }) => ruleId === 'oauth-client-id-placeholder');
    expect(found?.message).toContain('"swaggerui" may be a real application id');
    expect(found?.secret).toBeUndefined();
  });

  it('does not exist for a custom connector', async () => {
    const text = settings({ clientId: '8b1d4c6e-52f7-4f0a-9c3b-7e61d2a9405f' });
    const { connector } = await readExample(oauthClientIdPlaceholder, text);
    const { connector: custom } = await parseConnector(connector.source, 'custom');
    expect([...oauthClientIdPlaceholder.run(custom)]).toEqual([]);
  });
});

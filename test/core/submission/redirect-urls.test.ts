import { describe, expect, it } from 'vitest';
import { parseConnector } from '../../../src/core/connector/parse-connector.ts';
import {
  apiName,
  encodedName,
  redirectUrlOf,
  redirectUrlsOf,
} from '../../../src/core/submission/redirect-urls.ts';
import { bytesOf } from '../../example-bytes.ts';
import { sourceWith } from '../../source-with.ts';

const BASE = 'https://global.consent.azure-apim.net/redirect';

async function addressesOf(settings: object | undefined, more: Record<string, object> = {}) {
  const token = { type: 'oauthSetting', oAuthSettings: settings };
  const parameters = settings === undefined ? {} : { token };
  const files = {
    'apiDefinition.swagger.json': { swagger: '2.0', info: { title: 'Orders-now (EU)' } },
    'apiProperties.json': { properties: { connectionParameters: parameters } },
    ...more,
  };
  const source = sourceWith({
    files: new Map(
      Object.entries(files).map(([path, value]) => [path, bytesOf(JSON.stringify(value))]),
    ),
  });
  const { connector } = await parseConnector(source, 'verified');
  return redirectUrlsOf(connector, (text) => text).map(({ address }) => address);
}

describe('the redirect URLs', () => {
  const shared = [BASE, 'https://global-test.consent.azure-apim.net/redirect'];

  it('are none without OAuth', async () => {
    expect(await addressesOf(undefined)).toEqual([]);
  });

  it('are the two of the documentation for any OAuth', async () => {
    expect(await addressesOf({ identityProvider: 'aad' })).toEqual(shared);
  });

  it('include the connector’s own, worked out from its title', async () => {
    expect(await addressesOf({ redirectMode: 'GlobalPerConnector' })).toEqual([
      ...shared,
      `${BASE}/new-5forders-2dnow-20-28eu-29`,
    ]);
  });

  it('prefer the one that the properties have', async () => {
    const redirectUrl = `${BASE}/contoso-5forders`;
    expect(await addressesOf({ redirectMode: 'globalPerConnector', redirectUrl })).toEqual([
      ...shared,
      redirectUrl,
    ]);
  });

  it('prefer most the one of the connector that settings.json names', async () => {
    const redirectUrl = `${BASE}/contoso-5forders`;
    const settings = { connectorId: 'shared_orders-5f0a1b2c' };
    expect(
      await addressesOf(
        { redirectMode: 'GlobalPerConnector', redirectUrl },
        { 'settings.json': settings },
      ),
    ).toEqual([...shared, `${BASE}/orders-5f0a1b2c`]);
  });

  it.each([`${BASE}/<script>`, `${BASE}/../../evil`, 'https://evil.example/redirect/x'])(
    'never include anything but such an address: %s',
    async (redirectUrl) => {
      const found = await addressesOf({ redirectMode: 'GlobalPerConnector', redirectUrl });
      expect(found.at(-1)).toBe(`${BASE}/new-5forders-2dnow-20-28eu-29`);
    },
  );
});

describe('the encoded name', () => {
  it('has a hyphen and two hex digits for each sign', () => {
    expect(encodedName('human-in-the-loop')).toBe('human-2din-2dthe-2dloop');
    expect(encodedName('orders mcp')).toBe('orders-20mcp');
  });

  it.each(['', 'Ördér', '日本', 'a\nb'])('is not worked out for %j', (title) => {
    expect(encodedName(title)).toBeUndefined();
  });

  it('leads to the name of the API and to the redirect URL', () => {
    const name = apiName('azureusage_cb336cc1377ded3a_e4caae088dbe83f8');
    expect(name).toBe('shared_azureusage-5fcb336cc1377ded3a-5fe4caae088dbe83f8');
    expect(redirectUrlOf(name)).toBe(`${BASE}/azureusage-5fcb336cc1377ded3a-5fe4caae088dbe83f8`);
  });
});

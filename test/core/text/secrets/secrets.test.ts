import { describe, expect, it } from 'vitest';
import { findSecrets, masked } from '../../../../src/core/text/secrets/secrets.ts';

/** Joins parts, so that secret scanners do not report this file. */
const joined = (...pieces: readonly string[]) => pieces.join('');

const planted: readonly (readonly [string, string])[] = [
  ['a private key', joined('-----BEGIN RSA PRIVATE', ' KEY-----\nMIIEowIBAAKCAQEAu4kq9QhR2x')],
  ['a private key', joined('-----BEGIN PRIVATE', ' KEY-----\\nMIIEvQIBADANBgkqhkiG9w0B')],
  ['a JSON Web Token', joined('eyJhbGciOiJSUzI1NiJ9', '.eyJ1cG4iOiJtYXJ0YUBmIn0', '.Qf3k-9_aZ')],
  ['a bearer token', joined('8f3kQ2pL', 'x0Zr7TnB4mWs')],
  ['a user name and password', joined('bWFydGE6', 'aHVudGVyNzI=')],
  ['a GitHub token', joined('ghp_', '9fK2mQ7xLp0RtVb4Zs8Nw3YcHd6JgEa1UiOo')],
  ['a GitHub token', joined('github_pat_', '11AB7QK2Y0mZx9LrT4vWpN')],
  ['a GitLab token', joined('glpat-', 'r7Kq2_mXz9LpT4vWbN0s')],
  ['an AWS access key', joined('AKIA', 'Q3RZ7MXKL2PVT9WB')],
  ['a Google key', joined('AIza', 'SyB7q2Kx9mLpT4vWrNz0QfHdJgEa1UiOo3c')],
  ['a Google key', joined('GOCSPX-', 'r7Kq2mXz9LpT4vWbN0sYcHd6JgEa')],
  ['a Stripe key', joined('sk_', 'live_', '9fK2mQ7xLp0RtVb4')],
  ['a Stripe key', joined('rk_', 'test_', '9fK2mQ7xLp0RtVb4')],
  ['a Slack token', joined('xoxb-', '7391846205-k2Lm9QxZp4')],
  ['a SendGrid key', joined('SG.', 'r7Kq2mXz9LpT4vWbN0sYcH', '.d6JgEa1UiOo3c9fK2mQ7xLp0RtVb4Zs')],
  ['a Twilio key', joined('SK', '9f1c7a3e5b2d8046f7a91c3e5d2b8064')],
  ['an AI service key', joined('sk-', 'proj-r7Kq2mXz9LpT4vWbN0sYcHd6JgEa1UiOo3c9')],
  ['a HubSpot token', joined('pat-', 'eu1-7b3f9c21-4d6e-48a0-9f15-c2e7d8a06b34')],
  ['an access token', joined('npm_', '9fK2mQ7xLp0RtVb4Zs8Nw3YcHd6JgEa1UiOo')],
  ['an access token', joined('5839201746', ':AA', 'r7Kq2mXz9LpT4vWbN0sYcHd6JgEa1UiOo')],
  ['a Microsoft Entra client secret', joined('k2L8Q', '~r7Kq2mXz9LpT4vWbN0sYcHd6JgEa1Ui.')],
  ['an Azure DevOps token', joined('9fK2mQ7xLp0RtVb4Zs8N'.repeat(4).slice(0, 76), 'AZDO', 'k2L8')],
  ['a shared access signature', joined('r7Kq2mXz9LpT4vWbN0sYcHd6', '%2BJgEa1UiOo3c9fK2mQ7x%3D')],
  ['a key in an address', joined('r7Kq2mXz9LpT4vWb', 'N0sYcHd6JgEa1UiOo==')],
  ['a tenant id', '7b3f9c21-4d6e-48a0-9f15-c2e7d8a06b34'],
];

const around: Readonly<Record<string, (secret: string) => string>> = {
  'a bearer token': (secret) => `Send Bearer ${secret} with each request.`,
  'a shared access signature': (secret) =>
    `https://store.blob.core.windows.net/a?sv=2022&sig=${secret}`,
  'a key in an address': (secret) => `https://fn.azurewebsites.net/api/run?code=${secret}`,
  'a tenant id': (secret) => `https://login.microsoftonline.com/${secret}/oauth2/token`,
};

const inText = (kind: string, secret: string) =>
  kind === 'a user name and password'
    ? `Basic ${secret}`
    : (around[kind]?.(secret) ?? `Use ${secret} for a start.`);

describe('secrets in a text', () => {
  it.each(planted)('are found by their format: %s', (kind, secret) => {
    const text = inText(kind, secret);
    const found = findSecrets(text);
    expect(found.map((each) => each.kind)).toEqual([kind]);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe(secret);
  });

  const standsAlone = planted.filter(([kind]) => !(kind in around) && !/user|private/.test(kind));
  it.each(standsAlone)('are found as a part of a path: %s', (kind, secret) => {
    expect(findSecrets(`https://a.dev/files/${secret}`).map((each) => each.kind)).toEqual([kind]);
  });

  it.each([
    [
      'a key in a connection string',
      'Endpoint=sb://x/;SharedAccessKeyName=root;SharedAccessKey=',
      'r7Kq2mXz9LpT4vWbN0sYcHd6=',
    ],
    ['a password in a connection string', 'Server=db;User Id=app;Password=', 'hunter72'],
    ['a user name and password', 'mongodb://app:', 'hunter72'],
    ['a key or token', '{ "client_secret": "', 'r7Kq2mXz9LpT4v'],
    ['a key or token', 'curl -H "x-api-key: ', '7b3f9c21-4d6e-48a0-9f15-c2e7d8a06b34'],
    ['a password', 'password=', 'hunter72'],
    ['a key or token', 'private static string token = "', 'r7Kq2mXz9LpT4v'],
  ])('are found by the text before them: %s', (kind, before, secret) => {
    const text = `${before}${secret}${before.startsWith('mongodb') ? '@db.fabrikam.com' : ''}`;
    const start = before.length;
    expect(findSecrets(text)).toEqual([{ kind, start, end: start + secret.length }]);
  });

  it.each([
    ['api_key', 'r7Kq2mXz9LpT4v', 'a key or token'],
    ['X-Api-Key', '7b3f9c21-4d6e-48a0-9f15-c2e7d8a06b34', 'a key or token'],
    ['token', '9f1c7a3e5b2d8046', 'a key or token'],
    ['Authorization', 'r7Kq2mXz9LpT4v', 'a key or token'],
    ['userPassword', 'hunter72', 'a password'],
    ['tenantId', '7b3f9c21-4d6e-48a0-9f15-c2e7d8a06b34', 'a tenant id'],
  ])('are found by their member name: %s', (name, text, kind) => {
    expect(findSecrets(text, name)).toEqual([{ kind, start: 0, end: text.length }]);
  });

  it('are sorted by position and do not overlap', () => {
    const jwt = planted[2]?.[1] ?? '';
    const github = planted[5]?.[1] ?? '';
    const found = findSecrets(`${github} and then Authorization: Bearer ${jwt}`);
    expect(found.map(({ kind }) => kind)).toEqual(['a GitHub token', 'a JSON Web Token']);
  });
});

describe('text that is not a secret', () => {
  it.each([
    ['api_key', '[[DummyValue]]'],
    ['api_key', '<your key>'],
    ['api_key', '{{apiKey}}'],
    ['api_key', 'YOUR_API_KEY_1'],
    ['api_key', 'xxxxxxxxxxxxxxx1'],
    ['api_key', 'abc123456789'],
    ['api_key', 'The key of your account'],
    ['api_key', 'apiKeyAuth'],
    ['password', 'P@ssw0rd123'],
    ['tenantId', '00000000-0000-0000-0000-000000000000'],
    ['tenantId', '3fa85f64-5717-4562-b3fc-2c963f66afa6'],
    ['tenantId', 'contoso'],
    ['clientId', '7b3f9c21-4d6e-48a0-9f15-c2e7d8a06b34'],
    ['id', '7b3f9c21-4d6e-48a0-9f15-c2e7d8a06b34'],
    ['clientId', 'C-48213-9'],
    ['nextPageToken', 'r7Kq2mXz9LpT4v'],
    ['tokenType', 'bearer'],
    ['key', 'PROJ-1042'],
  ])('%s: %s', (name, text) => {
    expect(findSecrets(text, name)).toEqual([]);
  });

  it.each([
    'Retrieve all contacts of a list, 100 at a time.',
    'The token that authenticates the request: Bearer followed by the token.',
    'Send `Authorization: Bearer {token}` with each request.',
    'https://api.contoso.com/v2/items?key=name&page=2',
    'https://api.contoso.com/v2/items?api_key=YOUR_API_KEY_GOES_HERE1',
    'https://login.microsoftonline.com/common/oauth2/authorize',
    'https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/oauth2',
    'Paste the key from -----BEGIN PRIVATE KEY----- on.',
    'GetASpecificCustomObjectFromAmManufacturerByItsIdentifier2',
    '9b8f4a02a5f5254e852578950064ec03',
    '#/definitions/SharedAccessKeyAuthorizationRuleResource20210401',
    'sort key: lastModified2',
    'page token: r7Kq2mXz9LpT4v',
    'Basic authentication with user name and password',
    'user@contoso.com',
    'https://contoso.com:443/path/user@host',
    'AKIAIOSFODNN7EXAMPLE',
    '',
    'var token = response.Headers2.Value;',
    'string apiKey = GetKey1(this.Context);',
    'headers["x-api-key"] = Environment.GetVariable("API_KEY_2");',
    `API_KEY=\${CONTOSO_API_KEY_1}`,
    'API_KEY=%CONTOSO_KEY1%',
    "password: '@parameters('adminPassword1')'",
    'For example, your new password is Fantastic12Monkeys!',
    "@connectionParameters('token:3eInstanceId')",
    'sig=7b3f9c21-4d6e-48a0-9f15-c2e7d8a06b34',
    'primary key: 7b3f9c21-4d6e-48a0-9f15-c2e7d8a06b34',
    'GPG key: 9554F04D7259F04124DE6B476D5A82AC7E37093B',
    'https://user:pass@fabrikam.com/',
    'webhook = https://api.contoso.com/v2/hooks/1042',
    'token_url=https://login.contoso.com/oauth2/v2.0/token',
    'api_key=2024-11-04T08:00:00Z',
    '"maximum": 10, "description": "The ID of the webhook.",\n      "x-ms-url-encoding": "single"',
  ])('%j', (text) => {
    expect(findSecrets(text)).toEqual([]);
  });
});

describe('a masked secret', () => {
  it('shows its first four characters', () => {
    expect(masked('r7Kq2mXz9LpT4v')).toBe('r7K…');
    expect(masked('r7Kq2mXz9LpT4vWb')).toBe('r7Kq…');
  });

  it('shows fewer characters of a short secret', () => {
    expect(masked('hunter72')).toBe('hu…');
  });
});

describe('a short word in a private key', () => {
  const key = (word: string) =>
    joined(
      '-----BEGIN RSA PRIVATE',
      ` KEY-----\nMIIEPuT6Yz+YPI0O/lKG17clvfLM1UzNYvu5vXPhAG71YI0dV0VXQjct4uS5o7I6\nOD59GP/y1Q6Ng${word}c6zjCufj80FVHwo0\n`,
      '-----END RSA PRIVATE KEY-----',
    );

  it('may be chance, and hides no key', () => {
    expect(findSecrets(key('Adyour4M')).map(({ kind }) => kind)).toEqual(['a private key']);
  });

  it('says that it is none where it stands alone', () => {
    expect(findSecrets(key('+your+key+'))).toEqual([]);
    expect(findSecrets(key('EXAMPLE'))).toEqual([]);
  });
});

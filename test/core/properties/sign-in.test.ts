import { describe, expect, it } from 'vitest';
import { ApiProperties } from '../../../src/core/properties/api-properties.ts';
import { signInsOf } from '../../../src/core/properties/sign-in.ts';

const signInsWith = (properties: unknown) =>
  signInsOf(
    new ApiProperties(
      'apiProperties.json',
      new TextEncoder().encode(JSON.stringify({ properties })),
    ),
  );
const secret = (displayName: string) => ({ type: 'securestring', uiDefinition: { displayName } });
const text = (displayName: string) => ({ type: 'string', uiDefinition: { displayName } });

describe('the ways to sign in', () => {
  it.each([
    ['none', {}, []],
    ['key', { api_key: secret('API key:') }, ['API key']],
    ['key', { host: text('Host'), token: secret('Token') }, ['Host', 'Token']],
    ['password', { user: text('User'), pass: secret('Password') }, ['User', 'Password']],
    ['oauth', { token: { type: 'oauthSetting' } }, []],
    ['oauth', { token: { type: 'OAuthSetting' }, site: text('Site') }, ['Site']],
    ['other', { host: text('Host') }, ['Host']],
    ['other', { id: secret('Id'), secret: secret('Secret') }, ['Id', 'Secret']],
    ['none', { gateway: { type: 'gatewaySetting' } }, []],
  ])('are %s with %j', (kind, connectionParameters, fields) => {
    expect(signInsWith({ connectionParameters })).toEqual([{ kind, fields }]);
  });

  it('are one for each set', () => {
    const values = [
      { name: 'a', uiDefinition: { displayName: 'Key' }, parameters: { key: secret('Key') } },
      { name: 'b', parameters: {} },
      'odd',
    ];
    expect(signInsWith({ connectionParameterSets: { values } })).toEqual([
      { kind: 'key', name: 'Key', fields: ['Key'] },
      { kind: 'none', name: 'b', fields: [] },
    ]);
  });
});

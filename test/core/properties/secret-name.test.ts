import { describe, expect, it } from 'vitest';
import { isSecretName } from '../../../src/core/properties/secret-name.ts';

describe('the name of a connection parameter', () => {
  it.each([
    'api_key',
    'apiKey',
    'x-access-key',
    'Consumer Key',
    'Password',
    'passphrase',
    'pwd',
    'token',
    'Personal access Token',
    'token:clientSecret',
    'secretKey',
  ])('suggests a secret: %j', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each([
    'token:TenantId',
    'tokenUrl',
    'token:tokenUrl',
    'keyVaultName',
    'secretName',
    'username',
    'public_key',
    'region',
    '',
  ])('suggests no secret: %j', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { ApiDefinition } from '../../../../src/core/openapi/api-definition.ts';
import { hostName, unreachableHost } from '../../../../src/core/openapi/paths/host-name.ts';

const nameOf = (host: unknown) =>
  hostName(
    new ApiDefinition(
      'apiDefinition.swagger.json',
      new TextEncoder().encode(JSON.stringify({ host })),
    ),
  );

describe('the name of a host', () => {
  it('is in lower case and without a port', () => {
    expect(nameOf('API.Contoso.com:8443')).toBe('api.contoso.com');
  });

  it.each(['https://contoso.com', 'contoso.com/v1', '{tenant}.contoso.com', ' ', 7, null])(
    'is not in %j',
    (host) => {
      expect(nameOf(host)).toBeUndefined();
    },
  );
});

describe('a host that is not public', () => {
  it.each([
    ['localhost', 'a name in a private network'],
    ['crm.local', 'a name in a private network'],
    ['192.168.0.1', 'a bare IP address'],
    ['[::1]', 'a bare IP address'],
    ['7f3a.ngrok.io', 'a tunnel to a developer’s machine'],
    ['www.example.com', 'a placeholder'],
    ['your-domain.litware.com', 'a placeholder'],
    ['petstore.swagger.io', 'a placeholder'],
  ])('%s is %s', (name, expected) => {
    expect(unreachableHost(name)).toBe(expected);
  });

  it.each(['api.litware.com', 'localhost.litware.com', 'mydomains.com', 'notexample.com'])(
    'is not %s',
    (name) => {
      expect(unreachableHost(name)).toBeUndefined();
    },
  );
});

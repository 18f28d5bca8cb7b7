import { describe, expect, it } from 'vitest';
import { hostFault } from '../../../../src/core/openapi/paths/host-fault.ts';

describe('a host', () => {
  it.each([
    'api.northwind.com',
    'API.Northwind.com:8443',
    'intranet',
    'api_v1.northwind.com',
    'münchen.northwind.com',
    'api.northwind.com.',
    '198.51.100.7:8000',
    '[2001:db8::1]:443',
    '1and1.com',
  ])('may be %s', (host) => {
    expect(hostFault(host)).toBeUndefined();
  });

  it.each([
    ['https://api.northwind.com', 'it has the scheme "https://"'],
    ['HTTPS:/api.northwind.com', 'it has the scheme "HTTPS:/"'],
    ['//api.northwind.com', 'it starts with "//"'],
    ['<host>.azurewebsites.net', '"<host>" is a placeholder'],
    ['[[host]]', '"[[host]]" is a placeholder'],
    ['%HOST%', '"%HOST%" is a placeholder'],
    ['$host', '"$host" is a placeholder'],
    ['{tenant}.northwind.com', '"{tenant}" is a variable, which only a policy can fill in'],
    ['a.northwind.com,b.northwind.com', 'it lists several hosts, with "," between them'],
    [' api.northwind.com', 'it has blanks around it'],
    ['api northwind.com', 'it has a blank in it'],
    ['ann@northwind.com', 'it has the user name "ann@"'],
    ['api.northwind.com/v1', 'it has the path "/v1"'],
    ['api.northwind.com?a=1', 'it has the path "?a=1"'],
    ['*.northwind.com', 'it has the wildcard "*"'],
    ['api..northwind.com', 'nothing is between two dots'],
    ['.northwind.com', 'nothing is between two dots'],
    ['api.northwind.com:https', '"https" is no port'],
    ['api.northwind.com:99999', '"99999" is no port'],
    ['api.northwind.com:', '"" is no port'],
    ['-api.northwind.com', '"-api" is no part of a domain name'],
    [`${'a'.repeat(64)}.com`, `"${'a'.repeat(64)}" is no part of a domain name`],
    ['api.north!wind.com', '"north!wind" is no part of a domain name'],
    ['198.51.100', 'it is no complete IP address'],
    ['198.51.100.700', 'it is no complete IP address'],
    ['a.'.repeat(200), 'it has more than 253 characters'],
  ])('is not %s', (host, expected) => {
    expect(hostFault(host)).toBe(expected);
  });
});

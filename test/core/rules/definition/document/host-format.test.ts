import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../../../src/core/files/apply-fix.ts';
import { hostFormat } from '../../../../../src/core/rules/definition/document/host-format.ts';
import { readExample } from '../../../../example.ts';

/** Applies the fix. Returns undefined if none is offered. */
async function fixed(definition: object): Promise<unknown> {
  const text = JSON.stringify(definition);
  const { connector } = await readExample(hostFormat, text);
  const [diagnostic] = hostFormat.run(connector);
  return diagnostic?.fix && JSON.parse(applyFix(text, diagnostic.fix));
}

describe('the fix of a host', () => {
  it('moves the path of a URL to a base path that is missing or "/"', async () => {
    const expected = { host: 'api.contoso.com', basePath: '/v1/a' };
    expect(await fixed({ host: 'https://api.contoso.com/v1/a/' })).toEqual(expected);
    expect(await fixed({ host: 'api.contoso.com/v1/a', basePath: '/' })).toEqual(expected);
  });

  it('removes scheme and slash, and keeps the port', async () => {
    expect(await fixed({ host: 'http://localhost:7071/', basePath: '/api' })).toEqual({
      host: 'localhost:7071',
      basePath: '/api',
    });
  });

  it('is not offered if there is another base path, a variable or a query', async () => {
    expect(await fixed({ host: 'api.contoso.com/v1', basePath: '/v2' })).toBeUndefined();
    expect(await fixed({ host: '{tenant}.contoso.com' })).toBeUndefined();
    expect(await fixed({ host: 'api.contoso.com?key=1' })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { operationIdUnique } from '../../../../../src/core/rules/definition/operations/operation-id-unique.ts';
import { readExample } from '../../../../example.ts';

async function findings(...ids: readonly string[]) {
  const items = ids.map((operationId, index) => [`/${index}`, { get: { operationId } }]);
  const text = JSON.stringify({ paths: Object.fromEntries(items) });
  const { connector } = await readExample(operationIdUnique, text);
  return [...operationIdUnique.run(connector)].map(({ severity, pointer }) => [pointer, severity]);
}

describe('duplicate operation ids', () => {
  it('are an error at each repetition, and a warning if only the case differs', async () => {
    expect(await findings('Get', 'get', 'get', 'Get')).toEqual([
      ['/paths/~11/get/operationId', 'warning'],
      ['/paths/~12/get/operationId', 'error'],
      ['/paths/~13/get/operationId', 'error'],
    ]);
  });

  it('are not confused with built-in object members', async () => {
    expect(await findings('constructor', 'toString', '__proto__')).toEqual([]);
  });
});

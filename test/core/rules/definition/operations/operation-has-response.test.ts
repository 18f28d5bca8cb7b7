import { describe, expect, it } from 'vitest';
import { operationHasResponse } from '../../../../../src/core/rules/definition/operations/operation-has-response.ts';
import { readExample } from '../../../../example.ts';

async function severities(item: object) {
  const { connector } = await readExample(
    operationHasResponse,
    JSON.stringify({ paths: { '/a': item } }),
  );
  return [...operationHasResponse.run(connector)].map(({ severity }) => severity);
}

describe('an operation without a response', () => {
  it('is a warning if the path declares the content of a webhook', async () => {
    const content = { 'x-ms-notification-content': { schema: {} } };
    expect(await severities({ ...content, post: { 'x-ms-trigger': 'single' } })).toEqual([
      'warning',
    ]);
    expect(await severities({ ...content, post: {} })).toEqual(['error']);
    expect(await severities({ post: { 'x-ms-trigger': 'single' } })).toEqual(['error']);
  });

  it('is not one with responses of the wrong type or a broken reference', async () => {
    expect(await severities({ post: { responses: [] } })).toEqual([]);
    expect(
      await severities({ post: { responses: { 200: { $ref: '#/responses/None' } } } }),
    ).toEqual([]);
    expect(await severities({ post: { responses: { 'x-note': 'none' } } })).toEqual(['error']);
  });
});

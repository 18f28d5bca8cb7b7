import { describe, expect, it } from 'vitest';
import { pageFor, partOf, tablesIn, withOperation } from './page-for.ts';

async function limitsOf(definition: object): Promise<(string | undefined)[]> {
  const [[, ...rows] = []] = tablesIn(partOf(await pageFor({ definition }), 'Throttling Limits'));
  return rows.map(([name]) => name);
}

const calls = 'API calls per connection';

describe('the limits', () => {
  it('include the frequency of polls only if a trigger polls', async () => {
    expect(await limitsOf(withOperation({}))).toEqual([calls]);
    const polling = withOperation({ 'x-ms-trigger': 'batch' });
    expect(await limitsOf(polling)).toEqual([calls, 'Frequency of trigger polls']);
  });

  it('do not include it for a webhook or for a hidden trigger', async () => {
    const post = { operationId: 'WhenOrdered', 'x-ms-trigger': 'single', responses: {} };
    const content = { schema: { type: 'object' } };
    const webhook = { paths: { '/hooks': { 'x-ms-notification-content': content, post } } };
    expect(await limitsOf(webhook)).toEqual([calls]);
    const hidden = withOperation({ 'x-ms-trigger': 'batch', 'x-ms-visibility': 'internal' });
    expect(await limitsOf(hidden)).toEqual([calls]);
  });
});

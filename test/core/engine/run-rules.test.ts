import { expect, it } from 'vitest';
import { openDropped } from '../../../src/core/intake/open-dropped.ts';
import { checkConnector } from '../../../src/core/service/check/check-connector.ts';

it('limits the findings of one rule', async () => {
  const tags = Array.from({ length: 20_000 }, () => null);
  const text = JSON.stringify({ swagger: '2.0', tags });
  const opened = await openDropped(
    new Map([['apiDefinition.swagger.json', new TextEncoder().encode(text)]]),
  );
  const [source] = opened.ok ? opened.value.connectors : [];
  if (source === undefined) throw new Error('no connector');
  const { diagnostics } = await checkConnector(source, 'verified');
  const nulls = diagnostics.filter(({ ruleId }) => ruleId === 'json-null-value');
  expect(nulls).toHaveLength(5000);
});

import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../../src/core/contract/connector-source.ts';
import { checkConnector } from '../../../../src/core/service/check/check-connector.ts';
import { sourceWith } from '../../../source-with.ts';

const files = new Map([
  ['apiDefinition.swagger.json', new TextEncoder().encode('{"swagger":"2.0"}')],
]);

async function severityFor(root: string, shape: Shape) {
  const source = sourceWith({ root, name: 'Northwind', shape, files });
  const { diagnostics } = await checkConnector(source, 'verified');
  return diagnostics.find(({ ruleId }) => ruleId === 'intro-present')?.severity;
}

describe('a connector without an intro', () => {
  it.each([
    ['northwind.zip', 'archive'],
    ['Northwind', 'folder'],
    ['', 'loose'],
  ] as const)('has an info finding: %s, %s', async (root, shape) => {
    expect(await severityFor(root, shape)).toBe('info');
  });

  it.each([
    'certified-connectors/Northwind',
    'independent-publisher-connectors/Northwind',
    'custom-connectors/Northwind',
  ])('is correct in %s', async (root) => {
    expect(await severityFor(root, 'folder')).toBeUndefined();
  });
});

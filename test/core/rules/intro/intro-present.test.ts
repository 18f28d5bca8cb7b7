import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../../src/core/contract/connector-source.ts';
import type { Profile } from '../../../../src/core/contract/profile.ts';
import { checkConnector } from '../../../../src/core/service/check/check-connector.ts';
import { sourceWith } from '../../../source-with.ts';

const files = new Map([
  ['apiDefinition.swagger.json', new TextEncoder().encode('{"swagger":"2.0"}')],
]);

async function severityFor(root: string, shape: Shape, profile: Profile = 'verified') {
  const source = sourceWith({ root, name: 'Northwind', shape, files });
  const { diagnostics } = await checkConnector(source, profile);
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

  it('has it for independent publishers too, who begin with the intro, but not for an own tenant', async () => {
    expect(await severityFor('Northwind', 'folder', 'independent')).toBe('info');
    expect(await severityFor('Northwind', 'folder', 'custom')).toBeUndefined();
  });

  it('does not hold back an independent publisher', async () => {
    const source = sourceWith({ root: 'Northwind', name: 'Northwind', shape: 'folder', files });
    const { tasks } = await checkConnector(source, 'independent');
    const task = tasks.find(({ ruleIds }) => ruleIds.includes('intro-present'));
    expect(task?.uncounted).toBe(true);
    expect(task?.consequence).not.toBe('blocks');
  });

  it.each([
    'certified-connectors/Northwind',
    'independent-publisher-connectors/Northwind',
    'custom-connectors/Northwind',
  ])('is correct in %s', async (root) => {
    expect(await severityFor(root, 'folder')).toBeUndefined();
  });
});

import { expect, it, vi } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import { warmUp } from '../../../src/core/service/warm-up.ts';

it('runs every rule about API definitions', async () => {
  const definitionRules = rules.filter(({ subject }) => subject === 'apiDefinition');
  const runs = definitionRules.map((rule) => vi.spyOn(rule, 'run'));
  await warmUp();
  expect(runs.filter((run) => run.mock.calls.length !== 1)).toEqual([]);
});

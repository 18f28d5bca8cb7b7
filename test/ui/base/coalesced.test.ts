import { expect, it } from 'vitest';
import { coalesced } from '../../../src/ui/base/coalesced.ts';

it('runs once more for any number of calls while it runs', async () => {
  let runs = 0;
  const run = coalesced(async () => {
    runs += 1;
    if (runs === 1) for (let call = 0; call < 3; call += 1) await run();
  });
  await run();
  expect(runs).toBe(2);
});

it('runs again after a failure', async () => {
  let runs = 0;
  const run = coalesced(async () => {
    runs += 1;
    if (runs === 1) throw new Error('It failed.');
  });
  await expect(run()).rejects.toThrow('It failed.');
  await run();
  expect(runs).toBe(2);
});

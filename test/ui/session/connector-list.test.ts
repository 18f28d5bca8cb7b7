import { expect, it, vi } from 'vitest';
import type { Report } from '../../../src/core/contract/report.ts';
import { createConnectorList } from '../../../src/ui/session/connector-list.ts';
import { pending, reportOf, sourceOf, stubClient } from '../stub-client.ts';

const sources = [sourceOf('one'), sourceOf('two'), sourceOf('three')];

it('goes on with the others when one breaks the checker', async () => {
  const check = vi.fn(async () => reportOf([]));
  check.mockRejectedValueOnce(new Error('out of memory'));
  const list = createConnectorList(stubClient({ check }), sources);
  await list.count();
  expect(list.connectors.map(({ outcome }) => outcome.value)).toEqual([
    'failed',
    { name: 'Harbor Tides', counts: { error: 0, warning: 0, info: 0 } },
    { name: 'Harbor Tides', counts: { error: 0, warning: 0, info: 0 } },
  ]);
  expect(list.counting.value).toBe(false);
});

it('stops after the one it is at, and goes on from there', async () => {
  const answer = pending<Report>();
  const check = vi.fn(() => answer.promise);
  const list = createConnectorList(stubClient({ check }), sources);
  const counting = list.count();
  expect(list.counting.value).toBe(true);
  list.stop();
  expect(list.counting.value).toBe(false);
  answer.resolve(reportOf([]));
  await counting;
  expect(check).toHaveBeenCalledTimes(1);
  await list.count();
  expect(check).toHaveBeenCalledTimes(3);
  expect(list.done.value).toBe(3);
});

it('leaves a connector uncounted when the worker is stopped', async () => {
  const check = () => Promise.reject(new DOMException('Stopped.', 'AbortError'));
  const list = createConnectorList(stubClient({ check }), sources);
  await list.count();
  expect(list.done.value).toBe(0);
  expect(list.connectors[0]?.outcome.value).toBeUndefined();
  expect(list.counting.value).toBe(false);
});

import { expect, it, vi } from 'vitest';
import type { Report } from '../../../src/core/contract/report.ts';
import { createConnectorList } from '../../../src/ui/session/connector-list.ts';
import { createWorkspace } from '../../../src/ui/session/workspace.ts';
import { pending, reportOf, sourceOf, stubClient } from '../stub-client.ts';

const open = (names: readonly string[]) =>
  names.map((name) => createWorkspace({ original: sourceOf(name) }));

it('continues with the others when one crashes the checker', async () => {
  const check = vi.fn(async () => reportOf([]));
  check.mockRejectedValueOnce(new Error('out of memory'));
  const list = createConnectorList(stubClient({ check }), open(['one', 'two', 'three']));
  await list.check();
  const checked = {
    name: 'Harbor Tides',
    publisher: 'Contoso',
    counts: { blocks: 0, asked: 0, guideline: 0, tip: 0 },
    tasks: [],
    milliseconds: expect.any(Number),
  };
  expect(list.connectors.map(({ outcome }) => outcome.value)).toEqual(['failed', checked, checked]);
  expect(list.settled.value).toBe(3);
  expect(list.checking.value).toBe(false);
});

it('stops after the current one, and continues from there', async () => {
  const answer = pending<Report>();
  const check = vi.fn(() => answer.promise);
  const list = createConnectorList(stubClient({ check }), open(['one', 'two', 'three']));
  const checking = list.check();
  expect(list.checking.value).toBe(true);
  list.stop();
  expect(list.checking.value).toBe(false);
  answer.resolve(reportOf([]));
  await checking;
  expect(check).toHaveBeenCalledTimes(1);
  await list.check();
  expect(check).toHaveBeenCalledTimes(3);
  expect(list.done.value).toBe(3);
});

it('leaves a connector unchecked when the worker is canceled', async () => {
  const check = () => Promise.reject(new DOMException('Stopped.', 'AbortError'));
  const list = createConnectorList(stubClient({ check }), open(['one', 'two', 'three']));
  await list.check();
  expect(list.done.value).toBe(0);
  expect(list.connectors[0]?.outcome.value).toBeUndefined();
  expect(list.checking.value).toBe(false);
});

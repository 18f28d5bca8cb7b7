import { expect, it, vi } from 'vitest';
import type { SubmissionPlan } from '../../../../src/core/contract/submission.ts';
import { entering, type KeptSubmission } from '../../../../src/ui/submit/model/kept-submission.ts';
import { createSubmission } from '../../../../src/ui/submit/model/submission.ts';
import type { SubmissionStore } from '../../../../src/ui/submit/model/submission-store.ts';
import { ticking as tickingOrNot } from '../../../../src/ui/submit/steps/step-edits.ts';
import type { WorkerClient } from '../../../../src/ui/worker/worker-client.ts';
import { reportOf, sourceOf, stubClient } from '../../stub-client.ts';

const subject = { source: sourceOf('tides'), report: reportOf([]) };
const ticking = (id: string) => tickingOrNot(id, true);

/** A store in memory, which other tabs may write to. */
function memoryStore(values = new Map<string, KeptSubmission>()) {
  const store: SubmissionStore = {
    read: async (key) => ({ name: 'stored', value: values.get(key) }),
    list: async () => Array.from(values, ([key, kept]) => ({ key, kept })),
    async update(key, change) {
      const value = change(values.get(key));
      values.set(key, value);
      return { name: 'stored', value };
    },
    async remove(key) {
      values.delete(key);
    },
  };
  return { store, values };
}

/** Answers with a plan that repeats what was entered. */
const planSubmission: WorkerClient['planSubmission'] = async (_source, _report, { entered = {} }) =>
  ({ entered, progress: '1 of 2 steps done.', openTasks: [] }) as unknown as SubmissionPlan;

async function openModel(store: SubmissionStore, changes: Partial<WorkerClient> = {}) {
  const client = stubClient({ planSubmission, ...changes });
  const model = createSubmission(client, store, async () => {});
  await model.open(subject);
  return model;
}

it('stores nothing until the publisher enters something', async () => {
  const { store, values } = memoryStore();
  const model = await openModel(store);
  expect(values.size).toBe(0);
  expect(model.keepState.value).toEqual({ name: 'none' });
  model.edit(ticking('fork'));
  await vi.waitFor(() => expect(model.keepState.value).toEqual({ name: 'kept' }));
  expect(values.get('Harbor Tides')?.entered).toEqual({ ticked: ['fork'], earlierTasks: [] });
});

it('stores at once what cannot hold a secret, however long the plan takes', async () => {
  const { store, values } = memoryStore();
  const plan = vi.fn(planSubmission);
  const model = await openModel(store, { planSubmission: plan });
  plan.mockReturnValue(new Promise(() => {}));
  model.edit((submission) => ({ ...submission, road: 'mcp' }));
  model.edit(ticking('fork'));
  model.edit(entering((entered) => ({ ...entered, calls: { a: 3 }, fields: { commit: 'sig' } })));
  await vi.waitFor(() => expect(values.get('Harbor Tides')?.entered.calls).toEqual({ a: 3 }));
  expect(values.get('Harbor Tides')).toMatchObject({ road: 'mcp', entered: { ticked: ['fork'] } });
  expect(values.get('Harbor Tides')?.entered.fields).toBeUndefined();
});

it('keeps what two tabs enter', async () => {
  const { store } = memoryStore();
  const [one, other] = [await openModel(store), await openModel(store)];
  one.edit(ticking('fork'));
  await vi.waitFor(() => expect(one.keepState.value.name).toBe('kept'));
  other.edit(ticking('open'));
  await vi.waitFor(() => expect(other.submission.value.entered.ticked).toEqual(['fork', 'open']));
});

it('plans what was entered last, however quickly', async () => {
  const { store } = memoryStore();
  const model = await openModel(store);
  for (const id of ['a', 'b', 'c']) model.edit(ticking(id));
  await vi.waitFor(() => expect(model.plan.value?.entered.ticked).toEqual(['a', 'b', 'c']));
});

it('says why nothing is kept, and still plans', async () => {
  const { store } = memoryStore();
  const failed = { name: 'failed', reason: 'No space.' } as const;
  const model = await openModel({ ...store, update: async () => failed });
  model.edit(ticking('fork'));
  await vi.waitFor(() => expect(model.keepState.value).toEqual(failed));
  expect(model.plan.value?.entered.ticked).toEqual(['fork']);
  await model.open(subject);
  expect(model.submission.value.entered.ticked).toEqual(['fork']);
});

it('repeats a request that another part of the page has canceled', async () => {
  const plan = vi.fn(planSubmission);
  plan.mockRejectedValueOnce(new DOMException('Stopped.', 'AbortError'));
  const model = await openModel(memoryStore().store, { planSubmission: plan });
  expect(model.plan.value?.progress).toBe('1 of 2 steps done.');
  expect(model.failure.value).toBeUndefined();
});

it('plans with what is found in chosen files, until others cannot be compared', async () => {
  const plan = vi.fn(planSubmission);
  const value = [{ id: 'change-output-type', message: 'Keep the type of the output: it differs.' }];
  const changesSince = vi.fn<WorkerClient['changesSince']>();
  changesSince.mockResolvedValueOnce({ ok: true, value });
  changesSince.mockResolvedValueOnce({
    ok: false,
    error: { code: 'no-connector', message: 'Choose both files.' },
  });
  const model = await openModel(memoryStore().store, { planSubmission: plan, changesSince });
  expect(await model.compareWith(new Map())).toBeUndefined();
  expect(plan.mock.lastCall?.[2].breakingChanges).toEqual(value);
  expect(await model.compareWith(new Map())).toBe('Choose both files.');
  expect(plan.mock.lastCall?.[2].breakingChanges).toBeUndefined();
});

it('says so if planning fails', async () => {
  const model = await openModel(memoryStore().store, {
    planSubmission: () => Promise.reject(new Error('out of memory')),
  });
  expect(model.failure.value).toContain('out of memory');
});

it('forgets', async () => {
  const { store, values } = memoryStore();
  const model = await openModel(store);
  model.edit(ticking('fork'));
  await vi.waitFor(() => expect(model.keepState.value.name).toBe('kept'));
  await model.forget();
  expect(values.size).toBe(0);
  expect(model.submission.value).toEqual({ entered: {} });
});

import { expect, it, vi } from 'vitest';
import { createPacking } from '../../../src/ui/session/packing.ts';
import { pending, sourceOf, stubClient } from '../stub-client.ts';

const source = sourceOf('tides');
const target = 'repository';
const request = { source, target, profile: 'verified' } as const;

it('saves the archive under its name', async () => {
  const save = vi.fn();
  const packing = createPacking(stubClient(), save);
  const packed = packing.pack(request);
  expect(packing.state.value).toEqual({ name: 'packing', source, target });
  await packed;
  expect(packing.state.value).toMatchObject({ name: 'saved', source, target });
  expect(save).toHaveBeenCalledWith('Harbor-Tides.zip', new Uint8Array(3));
});

it('says why there is nothing to save', async () => {
  const message = 'Add the files: there are none.';
  const pack = async () => ({
    ok: false as const,
    error: { code: 'nothing-to-pack' as const, message },
  });
  const save = vi.fn();
  const packing = createPacking(stubClient({ pack }), save);
  await packing.pack(request);
  expect(packing.state.value).toEqual({ name: 'refused', source, target, message });
  expect(save).not.toHaveBeenCalled();
});

it('reports when the worker dies', async () => {
  const pack = () => Promise.reject(new Error('out of memory'));
  const packing = createPacking(stubClient({ pack }), vi.fn());
  await packing.pack(request);
  expect(packing.state.value).toMatchObject({
    name: 'refused',
    message: expect.stringContaining('out of memory'),
  });
});

it('can be canceled, and returns to the initial state', async () => {
  const answer = pending<never>();
  const cancel = () => answer.reject(new DOMException('Stopped.', 'AbortError'));
  const packing = createPacking(stubClient({ pack: () => answer.promise, cancel }), vi.fn());
  const packed = packing.pack(request);
  packing.cancel();
  await packed;
  expect(packing.state.value).toBeUndefined();
});

// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { guardLeaving } from '../../../../src/ui/studio/draft/guard-leaving.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Whether the browser would ask. */
function isAsked(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

it('asks while there is text that no file holds, and only then', () => {
  const isUnsaved = signal(false);
  guardLeaving({ isUnsaved, flush: async () => {} });
  expect(isAsked()).toBe(false);
  isUnsaved.value = true;
  expect(isAsked()).toBe(true);
  isUnsaved.value = false;
  expect(isAsked()).toBe(false);
});

it('writes the draft down when the page is hidden', () => {
  const flush = vi.fn(async () => {});
  guardLeaving({ isUnsaved: signal(true), flush });
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(flush).not.toHaveBeenCalled();
  state.mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(flush).toHaveBeenCalledOnce();
});

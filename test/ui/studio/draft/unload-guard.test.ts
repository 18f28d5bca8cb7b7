// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { guardUnload } from '../../../../src/ui/studio/draft/unload-guard.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Whether the browser would ask the user. */
function isAsked(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

it('asks only while there is unsaved text', () => {
  const isUnsaved = signal(false);
  guardUnload({ isUnsaved, flush: async () => {} });
  expect(isAsked()).toBe(false);
  isUnsaved.value = true;
  expect(isAsked()).toBe(true);
  isUnsaved.value = false;
  expect(isAsked()).toBe(false);
});

it('saves the draft when the page is hidden', () => {
  const flush = vi.fn(async () => {});
  guardUnload({ isUnsaved: signal(true), flush });
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(flush).not.toHaveBeenCalled();
  state.mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(flush).toHaveBeenCalledOnce();
});

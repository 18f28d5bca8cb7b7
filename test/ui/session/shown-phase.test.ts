import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Phase } from '../../../src/ui/session/phase.ts';
import { createShownPhase } from '../../../src/ui/session/shown-phase.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const reading = (files: number): Phase => ({ name: 'reading', files });
const failed: Phase = { name: 'failed', details: '' };

it('shows no progress for quick work', () => {
  const phase = signal<Phase>({ name: 'empty' });
  const shown = createShownPhase(phase);
  phase.value = reading(1);
  vi.advanceTimersByTime(299);
  expect(shown.value.name).toBe('empty');
  phase.value = failed;
  expect(shown.value).toBe(failed);
  vi.advanceTimersByTime(1000);
  expect(shown.value).toBe(failed);
});

it('shows progress that lasts, however often it changes', () => {
  const phase = signal<Phase>({ name: 'empty' });
  const shown = createShownPhase(phase);
  for (let files = 0; files < 30; files += 1) {
    phase.value = reading(files);
    vi.advanceTimersByTime(10);
  }
  expect(shown.value).toEqual(reading(29));
  phase.value = reading(30);
  expect(shown.value).toEqual(reading(30));
});

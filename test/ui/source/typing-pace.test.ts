import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTypingPace } from '../../../src/ui/source/typing-pace.ts';

beforeEach(() => void vi.useFakeTimers({ now: 10_000 }));
afterEach(() => void vi.useRealTimers());

function open() {
  const edit = vi.fn();
  const pace = createTypingPace(edit);
  const type = (isFirst: boolean, wait: number) => {
    pace.key(isFirst);
    vi.advanceTimersByTime(wait);
  };
  return { edit, pace, type };
}

describe('what is typed', () => {
  it('becomes an edit after a pause', () => {
    const { edit, type } = open();
    type(true, 250);
    type(false, 250);
    expect(edit).not.toHaveBeenCalled();
    vi.advanceTimersByTime(50);
    expect(edit).toHaveBeenCalledTimes(1);
  });

  it('becomes an edit without a pause, too', () => {
    const { edit, type } = open();
    type(true, 100);
    for (let key = 0; key < 6; key += 1) type(false, 100);
    expect(edit).toHaveBeenCalledTimes(1);
  });

  it('that is an edit already does not become another one', () => {
    const { edit, pace, type } = open();
    type(true, 100);
    pace.stop();
    vi.advanceTimersByTime(1000);
    expect(edit).not.toHaveBeenCalled();
  });

  it('is one burst until the user pauses, or undoes something', () => {
    const { pace, type } = open();
    type(true, 900);
    const first = pace.burst();
    type(true, 1100);
    expect(pace.burst()).toBe(first);
    type(true, 10);
    const second = pace.burst();
    expect(second).not.toBe(first);
    pace.endBurst();
    type(true, 10);
    expect(pace.burst()).not.toBe(second);
  });
});

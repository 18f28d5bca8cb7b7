// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createScrollSync, onInteraction } from '../../../src/ui/studio/scroll-sync.ts';

const FRAME = 20;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('lets the other pane follow once a frame, to the latest position', async () => {
  const sync = createScrollSync();
  const [early, late] = [vi.fn(), vi.fn()];
  sync.lead('editor');
  sync.scrolled('editor', early);
  sync.scrolled('editor', late);
  await vi.advanceTimersByTimeAsync(FRAME);
  expect(early).not.toHaveBeenCalled();
  expect(late).toHaveBeenCalledOnce();
});

it('ignores scrolling of the pane that follows, however late', async () => {
  const sync = createScrollSync();
  const answer = vi.fn();
  sync.lead('editor');
  sync.scrolled('editor', () => {});
  await vi.advanceTimersByTimeAsync(100 * FRAME);
  sync.scrolled('preview', answer);
  await vi.advanceTimersByTimeAsync(FRAME);
  expect(answer).not.toHaveBeenCalled();
});

it('lets the pane lead that the user interacted with last', async () => {
  const sync = createScrollSync();
  const [left, right] = [vi.fn(), vi.fn()];
  sync.lead('editor');
  sync.lead('preview');
  sync.scrolled('preview', right);
  sync.scrolled('editor', left);
  await vi.advanceTimersByTimeAsync(FRAME);
  expect(right).toHaveBeenCalledOnce();
  expect(left).not.toHaveBeenCalled();
});

it('jumps, whatever the panes scroll meanwhile', async () => {
  const sync = createScrollSync();
  const [go, stray] = [vi.fn(), vi.fn()];
  sync.lead('preview');
  sync.jump(go);
  sync.scrolled('preview', stray);
  sync.scrolled('editor', stray);
  await vi.advanceTimersByTimeAsync(FRAME);
  expect(go).toHaveBeenCalledOnce();
  expect(stray).not.toHaveBeenCalled();
});

it.each(['pointerenter', 'pointerdown', 'wheel', 'touchstart', 'keydown'])(
  'notices a %s',
  (type) => {
    const target = new EventTarget();
    const interacted = vi.fn();
    onInteraction(target, interacted);
    target.dispatchEvent(new Event(type));
    expect(interacted).toHaveBeenCalledOnce();
  },
);

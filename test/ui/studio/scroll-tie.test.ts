// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createScrollTie, onTouch } from '../../../src/ui/studio/scroll-tie.ts';

const FRAME = 20;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('lets the other side follow once a frame, to the latest place', async () => {
  const tie = createScrollTie();
  const [early, late] = [vi.fn(), vi.fn()];
  tie.touched('editor');
  tie.scrolled('editor', early);
  tie.scrolled('editor', late);
  await vi.advanceTimersByTimeAsync(FRAME);
  expect(early).not.toHaveBeenCalled();
  expect(late).toHaveBeenCalledOnce();
});

it('does not answer the side that follows, however late it comes', async () => {
  const tie = createScrollTie();
  const answer = vi.fn();
  tie.touched('editor');
  tie.scrolled('editor', () => {});
  await vi.advanceTimersByTimeAsync(100 * FRAME);
  tie.scrolled('preview', answer);
  await vi.advanceTimersByTimeAsync(FRAME);
  expect(answer).not.toHaveBeenCalled();
});

it('lets the side lead that was touched last', async () => {
  const tie = createScrollTie();
  const [left, right] = [vi.fn(), vi.fn()];
  tie.touched('editor');
  tie.touched('preview');
  tie.scrolled('preview', right);
  tie.scrolled('editor', left);
  await vi.advanceTimersByTimeAsync(FRAME);
  expect(right).toHaveBeenCalledOnce();
  expect(left).not.toHaveBeenCalled();
});

it('goes where was pointed, whatever the side that was pointed at scrolls meanwhile', async () => {
  const tie = createScrollTie();
  const [go, stray] = [vi.fn(), vi.fn()];
  tie.touched('preview');
  tie.pointed(go);
  tie.scrolled('preview', stray);
  tie.scrolled('editor', stray);
  await vi.advanceTimersByTimeAsync(FRAME);
  expect(go).toHaveBeenCalledOnce();
  expect(stray).not.toHaveBeenCalled();
});

it.each(['pointerenter', 'pointerdown', 'wheel', 'touchstart', 'keydown'])('feels a %s', (type) => {
  const target = new EventTarget();
  const touched = vi.fn();
  onTouch(target, touched);
  target.dispatchEvent(new Event(type));
  expect(touched).toHaveBeenCalledOnce();
});

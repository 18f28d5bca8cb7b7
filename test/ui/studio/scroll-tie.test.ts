// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createScrollTie } from '../../../src/ui/studio/scroll-tie.ts';

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
  tie.scrolled('editor', early);
  tie.scrolled('editor', late);
  await vi.advanceTimersByTimeAsync(FRAME);
  expect(early).not.toHaveBeenCalled();
  expect(late).toHaveBeenCalledOnce();
});

it('does not answer the side that follows', async () => {
  const tie = createScrollTie();
  const answer = vi.fn();
  tie.scrolled('editor', () => tie.scrolled('preview', answer));
  await vi.advanceTimersByTimeAsync(5 * FRAME);
  expect(answer).not.toHaveBeenCalled();
});

it('lets the other side lead after a rest', async () => {
  const tie = createScrollTie();
  const follow = vi.fn();
  tie.scrolled('editor', () => {});
  await vi.advanceTimersByTimeAsync(500);
  tie.scrolled('preview', follow);
  await vi.advanceTimersByTimeAsync(FRAME);
  expect(follow).toHaveBeenCalledOnce();
});

it('obeys a click on the side that follows', async () => {
  const tie = createScrollTie();
  const follow = vi.fn();
  tie.scrolled('editor', () => {});
  await vi.advanceTimersByTimeAsync(FRAME);
  tie.pointed('preview', follow);
  await vi.advanceTimersByTimeAsync(FRAME);
  expect(follow).toHaveBeenCalledOnce();
});

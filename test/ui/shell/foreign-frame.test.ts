import { describe, expect, it } from 'vitest';
import { isInForeignFrame } from '../../../src/ui/shell/foreign-frame.ts';

const ours = { origin: 'https://host.example' };

/** A window in a frame of `parent`, or a whole tab. */
function windowIn(parent: object | undefined, location: object = ours): Window {
  const window: { parent?: object; location: object } = { location };
  window.parent = parent ?? window;
  return window as unknown as Window;
}

/** A window of another origin, which tells nothing about itself. */
function foreign(parent?: object): object {
  const window = {
    get location() {
      throw new DOMException('Blocked.', 'SecurityError');
    },
    parent: parent as object,
  };
  if (!parent) window.parent = window;
  return window;
}

describe('isInForeignFrame', () => {
  it('is false in a tab of its own and in frames of its own site', () => {
    expect(isInForeignFrame(windowIn(undefined))).toBe(false);
    expect(isInForeignFrame(windowIn(windowIn(windowIn(undefined))))).toBe(false);
  });

  it('is true in a frame of another site, however deep', () => {
    expect(isInForeignFrame(windowIn(foreign()))).toBe(true);
    expect(isInForeignFrame(windowIn(windowIn(foreign())))).toBe(true);
    expect(isInForeignFrame(windowIn(foreign(windowIn(undefined))))).toBe(true);
    expect(isInForeignFrame(windowIn(windowIn(undefined, { origin: 'null' })))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { portableRoot } from '../../src/cli/portable-root.ts';

describe('portableRoot', () => {
  it.each([
    ['a/b', 'a', 'a/b'],
    ['./a', './a', 'a'],
    ['.', '.', ''],
    ['a/b.zip', 'a', 'a/b.zip'],
    [`${process.cwd()}/a/b`, `${process.cwd()}/a`, 'a/b'],
    ['/elsewhere/a', '/elsewhere/a', 'a'],
    ['/elsewhere/a/b/c', '/elsewhere/a', 'a/b/c'],
    ['../../..x/b', '../../..x', '..x/b'],
    ['/elsewhere/a/mas…/c', '/elsewhere/a/masked', 'masked'],
  ])('of %s in %s is %s', (root, named, expected) => {
    expect(portableRoot(root, named)).toBe(expected);
  });
});

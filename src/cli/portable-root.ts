import { basename, isAbsolute, relative, resolve } from 'node:path';
import { withSlashes } from './read-path.ts';

/**
 * Returns the root of a connector without what only this machine knows: seen from the current folder, and
 * outside of it, seen from the folder that was named, as if that had been dropped on the page.
 */
export function portableRoot(root: string, named: string): string {
  const here = relative('.', root);
  if (!leadsOut(here)) return withSlashes(here);
  const inside = relative(named, root);
  const parts = [basename(resolve(named)), leadsOut(inside) ? '' : inside];
  return withSlashes(parts.filter((part) => part !== '').join('/'));
}

function leadsOut(path: string): boolean {
  return /^\.\.(?:[/\\]|$)/.test(path) || isAbsolute(path);
}

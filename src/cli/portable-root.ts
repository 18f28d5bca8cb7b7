import { basename, isAbsolute, relative, resolve } from 'node:path';
import { withSlashes } from './read-path.ts';

/**
 * Returns the root of a connector as the page shows it, without the folders of this machine: relative to the
 * current folder, or with the name of the folder that was named, if that is elsewhere.
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Package {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const path = join(import.meta.dirname, '../package-lock.json');
const packages: Readonly<Record<string, Package>> = JSON.parse(readFileSync(path, 'utf8')).packages;

describe('package-lock.json', () => {
  it('has the optional packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isInstalledFor(from, name)),
    );
    expect(missing).toEqual([]);
  });

  it('has no addresses, so that it works with every registry', () => {
    const withAddress = Object.entries(packages).filter(([, { resolved }]) => resolved);
    expect(withAddress.map(([name]) => name)).toEqual([]);
  });
});

/** Whether a package can resolve another one from its own folder or an outer one. */
function isInstalledFor(from: string, name: string): boolean {
  const own = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (own in packages) return true;
  const outer = from.lastIndexOf('/node_modules/');
  return from !== '' && isInstalledFor(outer < 0 ? '' : from.slice(0, outer), name);
}

import type { Package } from './read-package.ts';

/** Checks by their ids in the catalogue of rules. Each yields messages. */
export type PackageChecks = Readonly<Record<string, (found: Package) => Iterable<string>>>;

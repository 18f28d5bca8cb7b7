import type { PackageProblem } from '../../contract/submission-files.ts';
import { maskedTyped } from '../typed/masked.ts';
import { outerChecks } from './outer-checks.ts';
import { type Package, readPackage } from './read-package.ts';
import { solutionChecks } from './solution-checks.ts';

const packageChecks = { ...outerChecks, ...solutionChecks };

/** Finds what Partner Center would refuse a package for. Never throws: what cannot be read is a problem. */
export async function checkPackage(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly PackageProblem[]> {
  const found = await readPackage(bytes);
  const problems = wrongZip(found) ?? [...problemsOf(found)];
  return problems.map(({ id, message }) => ({ id, message: maskedTyped(message) }));
}

/** Says what was chosen, if it is no package at all. */
function wrongZip({ outer }: Package): readonly PackageProblem[] | undefined {
  const say = (id: string, message: string) => [{ id, message }];
  if (outer.size === 0) return say('package-outer-files', 'Choose a zip: this file holds none.');
  if (outer.has('apiDefinition.swagger.json')) {
    const message = 'Choose the package of two solutions: this is the archive for ISV Studio.';
    return say('package-legacy-detected', message);
  }
  if (!outer.has('solution.xml')) return undefined;
  const message = 'Choose the package around both solutions: this is one solution.';
  return say('package-outer-files', message);
}

function* problemsOf(found: Package): Generator<PackageProblem> {
  for (const [id, check] of Object.entries(packageChecks)) {
    for (const message of check(found)) yield { id, message };
  }
}

/** The ids of all checks, in the catalogue of rules. */
export const packageCheckIds = [...Object.keys(packageChecks), 'package-legacy-detected'];

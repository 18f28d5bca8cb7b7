import { type Budget, budgetOf } from '../../archive/budget.ts';
import { DEFAULT_LIMITS } from '../../archive/limits.ts';
import { readArchive } from '../../archive/read-archive.ts';

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** What Partner Center downloads: intro.md beside a zip, with a folder of solutions in it. */
export interface Package {
  /** The files at each level, by path. */
  readonly outer: Files;
  readonly inner: Files;
  readonly solutions: readonly Solution[];
  /** Whether the outer zip is missing, and the inner one was chosen. */
  readonly isUnwrapped: boolean;
}

/** An exported solution. */
export interface Solution {
  /** The path of its zip in the inner one. */
  readonly path: string;
  readonly files: Files;
  /** `customizations.xml` and `solution.xml`, '' if they are missing. */
  readonly customizations: string;
  readonly manifest: string;
}

const ZIP = /\.zip$/i;
const ASSETS = /(?:^|\/)PkgAssets\/.*\.zip$/i;

/** Opens the zips in a zip, as far as they can be read. All of them share one budget. */
export async function readPackage(bytes: Uint8Array<ArrayBuffer>): Promise<Package> {
  const budget = budgetOf(DEFAULT_LIMITS);
  const outer = await filesIn(bytes, budget);
  const isUnwrapped = [...outer.keys()].some((path) => ASSETS.test(path));
  const zips = [...outer].filter(([path]) => ZIP.test(path));
  const [, innerBytes] = zips[0] ?? [];
  const inner = isUnwrapped || !innerBytes ? outer : await filesIn(innerBytes, budget);
  const solutions: Solution[] = [];
  for (const [path, zip] of inner) {
    if (ZIP.test(path)) solutions.push(solutionOf(path, await filesIn(zip, budget)));
  }
  return { outer, inner, solutions: inner === outer && !isUnwrapped ? [] : solutions, isUnwrapped };
}

async function filesIn(bytes: Uint8Array<ArrayBuffer>, budget: Budget): Promise<Files> {
  const { entries } = await readArchive(bytes, DEFAULT_LIMITS, budget);
  return new Map(entries.map((entry) => [entry.path, entry.bytes]));
}

function solutionOf(path: string, files: Files): Solution {
  return {
    path,
    files,
    customizations: textOf(files, 'customizations.xml'),
    manifest: textOf(files, 'solution.xml'),
  };
}

/** Returns the text of a file, '' if it is missing. */
export function textOf(files: Files, path: string): string {
  const bytes = files.get(path);
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

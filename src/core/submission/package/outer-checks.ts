import { quoteName, quoteNames } from '../../archive/fault.ts';
import type { PackageChecks } from './package-checks.ts';

/** What the zips around the solutions must be like. */
export const outerChecks: PackageChecks = {
  *'package-wrapper-double'({ isUnwrapped }) {
    if (!isUnwrapped) return;
    yield 'Zip this package together with intro.md: it was chosen without the zip around it.';
  },
  *'package-outer-no-folders'({ outer, isUnwrapped }) {
    const folders = foldersIn(outer);
    if (isUnwrapped || folders.length === 0) return;
    yield `Zip the files, not their folder: at the top there is ${quoteNames(folders)}.`;
  },
  *'package-outer-files'({ outer, isUnwrapped }) {
    if (isUnwrapped) return;
    for (const [what, end] of [
      ['Markdown file', '.md'],
      ['zip', '.zip'],
    ] as const) {
      const { length } = topFiles(outer).filter((path) => path.toLowerCase().endsWith(end));
      if (length !== 1)
        yield `Put exactly one ${what} at the top of the package: there are ${length}.`;
    }
  },
  *'package-outer-extra-files'({ outer, isUnwrapped }) {
    if (isUnwrapped) return;
    const extra = topFiles(outer).filter(
      (path) => !/\.(?:md|zip)$/i.test(path) && path !== 'customProperties.json',
    );
    if (extra.length > 0) yield `Leave other files out of the package: found ${quoteNames(extra)}.`;
  },
  *'package-intro-name'({ outer, isUnwrapped }) {
    const [document] = topFiles(outer).filter((path) => /\.md$/i.test(path));
    if (isUnwrapped || document === undefined || document === 'intro.md') return;
    yield `Name the document intro.md: it is ${quoteName(document)}.`;
  },
  *'package-inner-one-folder'({ inner, solutions }) {
    const folders = foldersIn(inner);
    if (solutions.length === 0 || folders.length === 1) return;
    yield `Put the solutions into one folder, PkgAssets, in the inner zip: it has ${folders.length} folders.`;
  },
  *'package-assets-no-subfolder'({ solutions }) {
    const deep = solutions.map(({ path }) => path).filter((path) => path.split('/').length > 2);
    if (deep.length > 0)
      yield `Put the solutions directly into PkgAssets: found ${quoteNames(deep)}.`;
  },
  *'package-solutions-count'({ outer, isUnwrapped, solutions: { length } }) {
    const isRead =
      isUnwrapped || topFiles(outer).filter((path) => /\.zip$/i.test(path)).length === 1;
    if (!isRead || length === 2 || length === 3) return;
    yield `Put the connector solution and the flow solution into PkgAssets: there are ${length} solutions.`;
  },
  *'package-customproperties'({ outer, isUnwrapped, solutions }) {
    const hasSets = solutions.some(({ files }) =>
      [...files.keys()].some((file) => /_connectionparametersets\.json$/.test(file)),
    );
    if (isUnwrapped || !hasSets || outer.has('customProperties.json')) return;
    yield 'Add customProperties.json beside intro.md: the connector has several ways to sign in.';
  },
};

function topFiles(files: ReadonlyMap<string, unknown>): readonly string[] {
  return [...files.keys()].filter((path) => !path.includes('/'));
}

function foldersIn(files: ReadonlyMap<string, unknown>): readonly string[] {
  const inside = [...files.keys()].filter((path) => path.includes('/'));
  return [...new Set(inside.map((path) => path.slice(0, path.indexOf('/'))))];
}

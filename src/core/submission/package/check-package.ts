import { quoteName, quoteNames } from '../../archive/fault.ts';
import type { PackageProblem } from '../../contract/submission.ts';
import { maskedTyped } from '../typed/masked.ts';
import { type Package, readPackage, type Solution, textOf } from './read-package.ts';

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

/** Every check by its id in the catalogue of rules. Each yields messages. */
const packageChecks: Readonly<Record<string, (found: Package) => Iterable<string>>> = {
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
  *'package-solution-files'({ solutions }) {
    for (const { path, files } of solutions) {
      const missing = SOLUTION_FILES.filter((name) => !files.has(name));
      if (missing.length === 0) continue;
      yield `Export the solution again, and do not zip it by hand: ${quoteName(path)} lacks ${quoteNames(missing)}.`;
    }
  },
  *'package-solution-unmanaged'({ solutions }) {
    for (const { path, manifest } of solutions) {
      if (!/<Managed>\s*[12]\s*<\/Managed>/.test(manifest)) continue;
      yield `Export the solution as unmanaged: ${quoteName(path)} is managed.`;
    }
  },
  *'package-connector-solution'({ solutions }) {
    if (!areWhole(solutions)) return;
    const own = solutions.filter(
      (one) => connectorsIn(one) > 0 && !hasFlow(one) && !hasPlugin(one),
    );
    if (own.length === 0)
      yield 'Export the connector alone in a solution: each solution holds more or less.';
    for (const one of own.filter((each) => connectorsIn(each) > 1)) {
      yield `Leave one connector in the solution: ${quoteName(one.path)} has ${connectorsIn(one)}.`;
    }
  },
  *'package-flow-solution'({ solutions }) {
    if (!areWhole(solutions)) return;
    if (solutions.some((one) => connectorsIn(one) > 0 && hasFlow(one))) return;
    yield 'Add a flow to the flow solution, with the connector: no solution has both.';
  },
  *'package-plugin-solution'({ solutions }) {
    if (solutions.length !== 3 || solutions.some(hasPlugin)) return;
    yield 'Remove the third solution, or put the plug-in into it: none has a plug-in.';
  },
  *'package-connector-folder'({ solutions }) {
    yield* missingFolders(solutions, 'Connector', (one) => connectorsIn(one) > 0);
  },
  *'package-workflows-folder'({ solutions }) {
    yield* missingFolders(solutions, 'Workflows', hasFlow);
  },
  *'package-plugin-folders'({ solutions }) {
    yield* missingFolders(solutions, 'aiplugins', hasPlugin);
    yield* missingFolders(solutions, 'aipluginoperations', hasPlugin);
  },
  *'package-workflow-files-match'({ solutions }) {
    for (const { path, files, customizations } of solutions) {
      const named = filesNamed(customizations, 'JsonFileName');
      const there = [...files.keys()].filter((file) => /^Workflows\/.*\.json$/.test(file));
      const odd = [
        ...named.filter((file) => !files.has(file)),
        ...there.filter((file) => !named.includes(file)),
      ];
      if (odd.length === 0) continue;
      yield `Export the solution again: flows and files of ${quoteName(path)} differ in ${quoteNames(odd)}.`;
    }
  },
  *'package-connector-files'({ solutions }) {
    for (const { path, files, customizations } of solutions) {
      const missing = CONNECTOR_PARTS.flatMap((part) => filesNamed(customizations, part)).filter(
        (file) => !files.has(file),
      );
      if (missing.length === 0) continue;
      yield `Save the connector and export it again: ${quoteName(path)} lacks ${quoteNames(missing)}.`;
    }
  },
  *'package-flow-uses-connector'({ solutions }) {
    const ids = solutions.flatMap((one) => operationIdsIn(one, DEFINITION));
    for (const flow of solutions.filter((one) => hasFlow(one) && connectorsIn(one) > 0)) {
      const used = operationIdsIn(flow, /^Workflows\/.*\.json$/);
      if (ids.length === 0 || used.length === 0 || used.some((id) => ids.includes(id))) continue;
      yield `Let the flow call the connector: the flows of ${quoteName(flow.path)} use none of its operations.`;
    }
  },
  *'package-connector-same-version'({ solutions }) {
    const definitions = new Map<string, string>();
    for (const { path, files } of solutions) {
      for (const file of [...files.keys()].filter((each) => DEFINITION.test(each))) {
        const text = textOf(files, file);
        if ((definitions.get(file) ?? text) !== text) {
          yield `Export both solutions again: ${quoteName(path)} has another version of the connector.`;
        }
        definitions.set(file, text);
      }
    }
  },
  *'package-policy-instances-empty'({ solutions }) {
    for (const { path, files } of solutions) {
      const [policies] = [...files.keys()].filter((file) =>
        /_policytemplateinstances\.json$/.test(file),
      );
      if (policies === undefined || textOf(files, policies).trim() !== '[]') continue;
      yield `Remove the empty list of policies, or add one: it is in ${quoteName(path)}.`;
    }
  },
  *'package-customproperties'({ outer, isUnwrapped, solutions }) {
    const hasSets = solutions.some(({ files }) =>
      [...files.keys()].some((file) => /_connectionparametersets\.json$/.test(file)),
    );
    if (isUnwrapped || !hasSets || outer.has('customProperties.json')) return;
    yield 'Add customProperties.json beside intro.md: the connector has several ways to sign in.';
  },
};

/** The ids of all checks, in the catalogue of rules. */
export const packageCheckIds = [...Object.keys(packageChecks), 'package-legacy-detected'];

const SOLUTION_FILES = ['[Content_Types].xml', 'customizations.xml', 'solution.xml'];
const DEFINITION = /^Connector\/.*_openapidefinition\.json$/;
const CONNECTOR_PARTS = [
  'openapidefinition',
  'connectionparameters',
  'connectionparametersets',
  'policytemplateinstances',
  'customcodeblobcontent',
  'iconblob',
];

function topFiles(files: ReadonlyMap<string, unknown>): readonly string[] {
  return [...files.keys()].filter((path) => !path.includes('/'));
}

function foldersIn(files: ReadonlyMap<string, unknown>): readonly string[] {
  const inside = [...files.keys()].filter((path) => path.includes('/'));
  return [...new Set(inside.map((path) => path.slice(0, path.indexOf('/'))))];
}

/** Whether there are solutions, with all that says what is in them. */
function areWhole(solutions: readonly Solution[]): boolean {
  return (
    solutions.length > 0 &&
    solutions.every((one) => SOLUTION_FILES.every((name) => one.files.has(name)))
  );
}

/** The platform counts an element only if something is in it. */
function connectorsIn({ customizations }: Solution): number {
  return customizations.match(/<Connector[\s>]/g)?.length ?? 0;
}

function hasFlow({ customizations }: Solution): boolean {
  return /<Workflow[\s>]/.test(customizations);
}

function hasPlugin({ customizations }: Solution): boolean {
  return /<aicopilot_aiplugin[\s>]/.test(customizations);
}

function* missingFolders(
  solutions: readonly Solution[],
  folder: string,
  needsIt: (solution: Solution) => boolean,
): Generator<string> {
  for (const solution of solutions.filter(needsIt)) {
    if ([...solution.files.keys()].some((path) => path.startsWith(`${folder}/`))) continue;
    yield `Export the solution again: ${quoteName(solution.path)} lacks the folder ${folder}.`;
  }
}

/** The paths in elements of this name. */
function filesNamed(xml: string, name: string): readonly string[] {
  const elements = xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'));
  const paths = Array.from(elements, ([, path = '']) => path.trim().replace(/^\//, ''));
  return paths.filter((path) => path !== '');
}

function operationIdsIn({ files }: Solution, path: RegExp): readonly string[] {
  const texts = [...files.keys()]
    .filter((file) => path.test(file))
    .map((file) => textOf(files, file));
  return texts.flatMap((text) =>
    Array.from(text.matchAll(/"operationId"\s*:\s*"([^"]+)"/g), ([, id = '']) => id),
  );
}

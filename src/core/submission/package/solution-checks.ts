import { quoteName, quoteNames } from '../../archive/fault.ts';
import type { PackageChecks } from './package-checks.ts';
import { type Solution, textOf } from './read-package.ts';
import {
  areWhole,
  connectorsIn,
  filesNamed,
  hasFlow,
  hasPlugin,
  operationIdsIn,
  SOLUTION_FILES,
} from './solution-contents.ts';

/** What the solutions in a package must be like. */
export const solutionChecks: PackageChecks = {
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
};

const DEFINITION = /^Connector\/.*_openapidefinition\.json$/;
const CONNECTOR_PARTS = [
  'openapidefinition',
  'connectionparameters',
  'connectionparametersets',
  'policytemplateinstances',
  'customcodeblobcontent',
  'iconblob',
];

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

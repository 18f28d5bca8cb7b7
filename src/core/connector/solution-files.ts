import type { ConnectorFiles, SolutionPlace } from '../contract/connector-source.ts';
import type { Role } from '../contract/report.ts';
import { PREFLIGHT_FILE } from './preflight-file.ts';

/** What follows the name of a connector in the names of its files in a solution. */
const solutionParts = {
  definition: 'openapidefinition.json',
  parameters: 'connectionparameters.json',
  parameterSets: 'connectionparametersets.json',
  policies: 'policytemplateinstances.json',
  scriptOperations: 'scriptoperations.json',
  script: 'customcodeblobcontent.csx',
  icon: 'iconblob.png',
} as const;

export type SolutionPart = keyof typeof solutionParts;

const roles: Readonly<Record<SolutionPart, Role>> = {
  definition: 'apiDefinition',
  parameters: 'apiProperties',
  parameterSets: 'apiProperties',
  policies: 'apiProperties',
  scriptOperations: 'apiProperties',
  script: 'script',
  icon: 'icon',
};

/** Returns the path of one part of a connector in a solution; the case of its name varies. */
export function partPath(
  files: ConnectorFiles,
  { prefix }: SolutionPlace,
  part: SolutionPart,
): string | undefined {
  const wanted = `${prefix}_${solutionParts[part]}`.toLowerCase();
  return [...files.keys()].find((path) => path.toLowerCase() === wanted);
}

/** Returns the role of each file of a connector in a solution. */
export function solutionRoles(
  files: ConnectorFiles,
  place: SolutionPlace,
): ReadonlyMap<string, Role> {
  const found = new Map<string, Role>(Array.from(files.keys(), (path) => [path, 'solution']));
  for (const part of Object.keys(solutionParts) as SolutionPart[]) {
    const path = partPath(files, place, part);
    if (path !== undefined) found.set(path, roles[part]);
  }
  if (files.has(PREFLIGHT_FILE)) found.set(PREFLIGHT_FILE, 'preflight');
  return found;
}

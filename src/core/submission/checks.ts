import type { PackagePlan } from '../contract/report.ts';
import type { BreakingChange, PackageProblem } from '../contract/submission-files.ts';
import type { TestedOperation } from '../contract/test-plan.ts';
import type { Situation } from './conditions.ts';

/** What checks look at. */
export interface Checked extends Situation {
  readonly archive: PackagePlan;
  readonly folder: PackagePlan;
  readonly operations: readonly TestedOperation[];
  readonly isPacked: boolean;
  /** Of the package that was chosen. */
  readonly packageProblems: readonly PackageProblem[] | undefined;
  /** Against the published version that was chosen. */
  readonly breakingChanges: readonly BreakingChange[] | undefined;
}

/** Satisfied, still to be done, or not possible yet, for reasons that say what to do. */
export type Outcome = 'satisfied' | 'open' | { readonly blockedBy: readonly string[] };

/** Every check of a step other than its rules, by name. */
export const checks = {
  definitionRead: ({ facts }) =>
    facts.hasDefinition ? 'satisfied' : blocked('Add an API definition that can be read.'),
  propertiesRead: ({ facts }) =>
    facts.hasProperties ? 'satisfied' : blocked('Add an apiProperties.json that can be read.'),
  archiveComplete: ({ archive }) => complete(archive),
  packageSound: ({ packageProblems }) => withoutProblem(packageProblems),
  packageUnmanaged: ({ packageProblems }) =>
    solutionsWithout(packageProblems, 'package-solution-unmanaged'),
  packageOfOneConnector: ({ packageProblems }) =>
    solutionsWithout(packageProblems, 'package-connector-solution'),
  signInKept: ({ breakingChanges }) => withoutProblem(breakingChanges, 'change-auth-type'),
  versionRaised: ({ breakingChanges }) =>
    withoutProblem(breakingChanges, 'change-version-not-raised'),
  nothingBreaks: ({ breakingChanges }) =>
    breakingChanges?.every(({ id }) => id === 'change-version-not-raised') ? 'satisfied' : 'open',
  archivePacked: ({ isPacked }) => (isPacked ? 'satisfied' : 'open'),
  folderComplete: ({ folder }) => complete(folder),
  readmeExists: ({ facts }) => (facts.hasReadme ? 'satisfied' : 'open'),
  introExists: ({ facts }) => (facts.hasIntro ? 'satisfied' : 'open'),
  introWritten: ({ facts }) => (facts.hasIntro ? 'satisfied' : blocked('Write the intro.md.')),
  supportEmailKnown: ({ facts }) =>
    facts.supportEmail ? 'satisfied' : blocked('Add the support email to the API definition.'),
  callsCounted: ({ operations }) =>
    operations.length > 0 && operations.every(({ calls, wantedCalls }) => calls >= wantedCalls)
      ? 'satisfied'
      : 'open',
  flowsMade: ({ operations }) =>
    operations.length > 0 && operations.every(({ hasFlow }) => hasFlow) ? 'satisfied' : 'open',
  operationsSeen: ({ facts }) =>
    facts.operations.length > 0 ? 'satisfied' : blocked('Add an operation that users can see.'),
  oneMcpOperation: ({ facts }) => {
    if (facts.operations.some(({ isAgentServer, method }) => isAgentServer && method === 'POST'))
      return 'satisfied';
    return blocked('Add the POST operation with "x-ms-agentic-protocol".');
  },
  verifiedPublisher: ({ facts }) =>
    facts.profile === 'verified'
      ? 'open'
      : blocked('Become a verified publisher: independent ones cannot submit MCP servers.'),
  brandColorKnown: ({ facts }) =>
    facts.brandColor ? 'satisfied' : blocked('Set a brand color in apiProperties.json.'),
  withoutIcon: ({ folder }) =>
    folder.entries.some(({ path }) => /\/icon\.png$/i.test(path)) ? 'open' : 'satisfied',
  withoutOauth: ({ facts }) =>
    facts.redirectUrls.length === 0
      ? 'satisfied'
      : blocked('Choose another sign-in: independent publishers cannot submit OAuth at present.'),
} as const satisfies Readonly<Record<string, (checked: Checked) => Outcome>>;

export type CheckId = keyof typeof checks;

function complete({ missing, blockers }: PackagePlan): Outcome {
  if (missing.length > 0) return blocked(`Add ${missing.join(' and ')}.`);
  if (blockers === 0) return 'satisfied';
  return blocked(`Fix the ${blockers === 1 ? 'error' : `${blockers} errors`} in these files.`);
}

/** Open until a file is chosen. `only` is the id of the one problem that matters. */
function withoutProblem(
  problems: readonly (PackageProblem | BreakingChange)[] | undefined,
  only?: string,
): Outcome {
  const found = problems?.filter(({ id }) => only === undefined || id === only);
  if (found === undefined) return 'open';
  return found.length === 0 ? 'satisfied' : { blockedBy: found.map(({ message }) => message) };
}

/** Open as well if the package is such that its solutions cannot be read. */
function solutionsWithout(problems: readonly PackageProblem[] | undefined, id: string): Outcome {
  return problems?.some((each) => UNREAD.has(each.id)) ? 'open' : withoutProblem(problems, id);
}

const UNREAD: ReadonlySet<string> = new Set([
  'package-legacy-detected',
  'package-outer-files',
  'package-solutions-count',
  'package-solution-files',
]);

function blocked(reason: string): Outcome {
  return { blockedBy: [reason] };
}

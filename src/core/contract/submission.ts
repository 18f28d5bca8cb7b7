import type { DayName, EarlierTask, EditedText, Entered, EntryName } from './entered.ts';
import type { PackagePlan, PackedArchive, Report } from './report.ts';

/** The ways from clean files to a connector that users can find. */
export const roadIds = [
  'pull-request',
  'partner-center',
  'mcp',
  'independent',
  'certified-update',
  'isv-studio',
  'isv-studio-update',
  'own-tenant',
] as const;
export type RoadId = (typeof roadIds)[number];

/** What files are packed for: the archive for ISV Studio, or the folder of a pull request. */
export const targets = ['isv-studio', 'repository'] as const;
export type Target = (typeof targets)[number];

/** What to plan. */
export interface SubmissionRequest {
  /** The proposed road if absent. */
  readonly road?: RoadId;
  readonly entered?: Entered;
  /** The day of the plan: `2026-11-28`. */
  readonly today: string;
  /** What was packed so far. */
  readonly packed?: Readonly<Partial<Record<Target, PackedFile>>>;
  /** What is wrong with the package for Partner Center that was chosen last. Absent if none was. */
  readonly packageProblems?: readonly PackageProblem[];
  /** What changed against the published version that was chosen last. Absent if none was. */
  readonly breakingChanges?: readonly BreakingChange[];
}

/** Something that Partner Center would refuse a package for. */
export interface PackageProblem {
  /** The id of the check: `package-intro-name`. */
  readonly id: string;
  /** What to do, then what was found. */
  readonly message: string;
}

/** A change against the published version that breaks flows or connections of users. */
export interface BreakingChange {
  /** The id of the check: `change-operation-deleted`. */
  readonly id: string;
  /** What to do, then what was found. */
  readonly message: string;
}

/** A zip that was written and verified. */
export type PackedFile = Pick<PackedArchive, 'fileName' | 'sha256'>;

/** The parts of a report that a plan is made from. */
export type ReportForPlan = Pick<Report, 'profile' | 'tasks' | 'plan' | 'diagnostics'>;

/** Where a demand is written. */
export interface Source {
  readonly address: string;
  /** When it was written, or read if that is not known: `2023`, `June 2026`, `read in November 2026`. */
  readonly of: string;
  readonly kind: 'documentation' | 'repository' | 'thread' | 'report';
}

/** What is known of a SAS address. It never holds the signature. */
export interface SasAddress {
  /** The address without blanks around it, its signature hidden. Not to be copied. */
  readonly masked: string;
  /** The day on which it expires. Absent if the address does not say. */
  readonly expiry?: string;
  /** What to do, then what was found. Empty if the address can be entered. */
  readonly problems: readonly string[];
}

/** A value to enter somewhere. */
export interface CopyValue {
  readonly label: string;
  readonly text: string;
  /** Whether it is only to be read: no form takes it. */
  readonly isNote?: true;
}

/**
 * How far a step is. `done`: the files prove it. `ticked`: the publisher said so. `open`: to be done.
 * `blocked`: a fault of the files has to be fixed first.
 */
export type StepState = 'done' | 'ticked' | 'open' | 'blocked';

/** What a step says, whatever the connector. */
export interface StepText {
  /** Unique on its road. On another road, the same id is the same thing to do. */
  readonly id: string;
  /** The heading it is under. */
  readonly part: string;
  /** What to do, in one sentence. */
  readonly todo: string;
  /** The label of the field in the form. */
  readonly field?: string;
  readonly isOptional?: true;
  /** What the value or the work must be like. */
  readonly constraint?: string;
  /** What not to do. */
  readonly warning?: string;
  /** What newer reports say, where they differ from the source. */
  readonly newer?: string;
  /** Whether the form wants a secret here, which is never asked for, shown or kept. */
  readonly isSecret?: true;
  /** The road to take first. */
  readonly road?: RoadId;
  /** Where on the page the work is done: in the studio for intro.md, in the test plan, or by choosing the package or the published version. */
  readonly tool?: 'studio' | 'test-plan' | 'package' | 'published';
  /** The text that helps. */
  readonly text?: EditedText;
  /** What to download for it. */
  readonly target?: Target;
}

/** A step of a plan. Steps that do not concern the connector are not in it. */
export interface PlannedStep extends StepText {
  readonly who: 'you' | 'Microsoft';
  readonly sources: readonly Source[];
  readonly values: readonly CopyValue[];
  readonly state: StepState;
  /** Whether the publisher can tick it. Else only the files prove it. */
  readonly isTickable: boolean;
  /** What has to be fixed first, in the words of the tasks, or what is wrong with the entry. */
  readonly blockedBy: readonly string[];
  /** The rules of those tasks. */
  readonly ruleIds: readonly string[];
  /** The field to type in. */
  readonly entry?: Input<EntryName>;
  /** The day to enter. */
  readonly day?: Input<DayName>;
}

/** Something to enter, with what was entered so far. */
export interface Input<Name> {
  readonly name: Name;
  readonly label: string;
  readonly text: string;
  /** What to enter in the form, if it is not what was typed: the id in a link to a commit. */
  readonly value?: string;
  /** What to do about it. Also a reason of `blockedBy`. */
  readonly problem?: string;
}

/** A question to answer with yes or no, which changes the plan. */
export interface Choice {
  readonly name: 'hasException' | 'hasSecondFactor';
  readonly question: string;
  readonly isYes: boolean;
}

/** A day or a span of days: an answer to expect, or a deadline. Days like `2026-11-28`, both included. */
export interface PlannedDate {
  readonly title: string;
  readonly note: string;
  readonly from: string;
  readonly to: string;
}

/** An operation to test before and during certification. */
export interface TestedOperation {
  /** Its id, or its method and path. */
  readonly key: string;
  readonly name: string;
  readonly kind: 'action' | 'trigger' | 'tool';
  /** The names of its required inputs. */
  readonly inputs: readonly string[];
  readonly expected: string;
  /** Successful calls so far, and how many are wanted. */
  readonly calls: number;
  readonly wantedCalls: number;
  readonly hasFlow: boolean;
}

/** What to test. */
export interface TestPlan {
  readonly operations: readonly TestedOperation[];
  /** The body of the first call to an MCP server. */
  readonly firstBody?: string;
  readonly csv: string;
}

/** Texts to edit and copy. Those for GitHub are Markdown, those for forms are plain. */
export interface SubmissionTexts {
  readonly pullRequestTitle: string;
  readonly pullRequestBody: string;
  readonly testingInformation: string;
  readonly updateNotes: string;
  readonly answer: string;
}

/** What is left to do until the connector is certified. Plain data, without secrets. */
export interface SubmissionPlan {
  readonly road: RoadId;
  readonly title: string;
  readonly summary: string;
  /** The road that fits the files, and why, as a sentence. */
  readonly proposed: { readonly road: RoadId; readonly why: string };
  /** Every road to switch to. `fits` is whether it is open to this kind of publisher. */
  readonly roads: readonly {
    readonly id: RoadId;
    readonly title: string;
    readonly summary: string;
    readonly fits: boolean;
  }[];
  /** What was entered, without the secrets that were typed by mistake. Only this may be kept. */
  readonly entered: Entered;
  readonly choices: readonly Choice[];
  readonly steps: readonly PlannedStep[];
  /** `3 of 14 steps done, 2 need a fix first.` */
  readonly progress: string;
  /** The id of the next step. Absent if none is left. */
  readonly next?: string;
  readonly dates: readonly PlannedDate[];
  /** The dates as an iCalendar file. '' without dates. */
  readonly calendar: string;
  readonly texts: SubmissionTexts;
  readonly testPlan: TestPlan;
  /** What the check asks for now. Kept as `earlierTasks`, it shows later what is gone. */
  readonly openTasks: readonly EarlierTask[];
  /** The files of the pull request's folder. */
  readonly folder: PackagePlan;
  /** The whole plan, to copy or print. */
  readonly markdown: string;
}

import type { EarlierTask, Entered } from './entered.ts';
import type { PackagePlan, Report } from './report.ts';
import type { RoadId, Target } from './road.ts';
import type { BreakingChange, PackageProblem, PackedFile } from './submission-files.ts';
import type { PlannedStep } from './submission-step.ts';
import type { TestPlan } from './test-plan.ts';

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

/** The parts of a report that a plan is made from. */
export type ReportForPlan = Pick<Report, 'profile' | 'tasks' | 'plan' | 'diagnostics'>;

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

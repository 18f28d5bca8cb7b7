import type { Connector } from '../connector/connector.ts';
import { planPackage } from '../connector/package-plan.ts';
import { repositoryFolder, repositoryPath } from '../connector/repository-folder.ts';
import type { EditedText, Entered } from '../contract/entered.ts';
import type { PackagePlan } from '../contract/report.ts';
import type {
  ReportForPlan,
  SubmissionPlan,
  SubmissionRequest,
  SubmissionTexts,
} from '../contract/submission.ts';
import type { PlannedStep } from '../contract/submission-step.ts';
import type { Mask } from '../text/secrets/secret-mask.ts';
import { calendarOf } from './calendar.ts';
import { tasksToRemember } from './compare-tasks.ts';
import { factsOf } from './connector-facts.ts';
import { choicesOf } from './inputs.ts';
import { planMarkdown } from './plan-markdown.ts';
import { type Given, planStep, stepsOf } from './plan-steps.ts';
import { plannedDates } from './planned-dates.ts';
import { proposeRoad } from './propose-road.ts';
import { roadOf, roads } from './roads.ts';
import { testPlanOf } from './test-plan.ts';
import { answerToReviewer, type CodesOf, updateNotes } from './texts/changes.ts';
import { type Attestation, pullRequestBody, pullRequestTitle } from './texts/pull-request.ts';
import { accountFields, testingInformation } from './texts/testing.ts';
import { maskedEntered } from './typed/masked-entered.ts';

/** What the plan needs in addition to the connector. */
export interface PlanHelp {
  readonly codesOf: CodesOf;
  /** Hides the secrets of the files, before anything is made of their texts. */
  readonly mask: Mask;
  readonly maskPlan: (plan: PackagePlan) => PackagePlan;
}

/** Plans what is left until the connector is certified. */
export function planSubmission(
  connector: Connector,
  report: ReportForPlan,
  {
    road: wanted,
    entered = {},
    today,
    packed = {},
    packageProblems,
    breakingChanges,
  }: SubmissionRequest,
  { codesOf, mask, maskPlan }: PlanHelp,
): SubmissionPlan {
  const facts = factsOf(connector, mask);
  const proposed = proposeRoad(facts, report.profile);
  const road = roadOf(wanted ?? proposed.road);
  const testPlan = testPlanOf(facts, entered);
  const folder = maskPlan(planPackage(connector, report.diagnostics, repositoryFolder));
  const folderPath = mask(repositoryPath(connector));
  const title = pullRequestTitle(facts);
  const given: Given = {
    facts,
    entered,
    tasks: report.tasks,
    archive: report.plan,
    folder,
    operations: testPlan.operations,
    isPacked: packed['isv-studio'] !== undefined,
    packageProblems,
    breakingChanges,
    filling: { facts, folder: folderPath, pullRequestTitle: title, packed },
  };
  const own = stepsOf(road, given);
  const steps = own.map((step) => planStep(step, given));
  const dates = plannedDates(own, entered);
  const written: SubmissionTexts = {
    pullRequestTitle: title,
    pullRequestBody: pullRequestBody(facts, folderPath, attestationsOf(given)),
    testingInformation: testingInformation(facts, testPlan, entered.hasSecondFactor === true),
    updateNotes: updateNotes(facts, report.tasks, entered.earlierTasks ?? [], codesOf),
    answer: answerToReviewer(report.tasks, entered.earlierTasks ?? []),
  };
  const clean = maskedEntered(entered, accountFields(facts));
  const texts = { ...written, ...editedTexts(clean) };
  const next = nextOf(steps);
  const plan = {
    road: road.id,
    title: road.title,
    summary: road.summary,
    proposed,
    roads: roads.map(({ id, title, summary, profiles }) => {
      return { id, title, summary, fits: profiles.includes(facts.profile) };
    }),
    entered: clean,
    choices: choicesOf(road.steps, entered),
    steps,
    progress: progressOf(steps),
    ...(next !== undefined && { next }),
    dates,
    calendar: calendarOf(dates, facts.title ?? 'Connector', today),
    texts,
    testPlan,
    openTasks: tasksToRemember(report.tasks),
    folder,
  };
  return { ...plan, markdown: planMarkdown(plan, facts.title ?? 'Connector') };
}

/** What the template of the repository has the publisher attest, whichever road the plan is for. */
function attestationsOf(given: Given): readonly Attestation[] {
  return stepsOf(roadOf('pull-request'), given).flatMap((step) => {
    const { attestation: text } = step;
    return text === undefined ? [] : [{ text, isProved: planStep(step, given).state === 'done' }];
  });
}

const editable: readonly EditedText[] = [
  'pullRequestBody',
  'testingInformation',
  'updateNotes',
  'answer',
];

/** The texts that the publisher has edited. */
function editedTexts({ texts = {} }: Entered): Partial<Record<EditedText, string>> {
  const edited = editable.filter((name) => texts[name] !== undefined);
  return Object.fromEntries(edited.map((name) => [name, texts[name]]));
}

/** The first step that is not done. Optional steps and those of Microsoft are never next. */
function nextOf(steps: readonly PlannedStep[]): string | undefined {
  const isLeft = ({ state, isOptional, who }: PlannedStep) =>
    (state === 'blocked' || state === 'open') && !isOptional && who === 'you';
  return steps.find(isLeft)?.id;
}

/** Says how many steps are done: `3 of 25 steps done, 2 need a fix first.` Optional steps do not count. */
function progressOf(steps: readonly PlannedStep[]): string {
  const states = steps.filter(({ isOptional }) => !isOptional).map(({ state }) => state);
  const all = states.length;
  const done = states.filter((state) => state === 'done' || state === 'ticked').length;
  const blocked = states.filter((state) => state === 'blocked').length;
  const fixes = blocked === 0 ? '' : `, ${blocked} ${blocked === 1 ? 'needs' : 'need'} a fix first`;
  if (done === 0) return `${all} steps to do${fixes}.`;
  return done === all ? `All ${all} steps done.` : `${done} of ${all} steps done${fixes}.`;
}

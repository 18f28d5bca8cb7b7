import type { Consequence } from '../contract/consequence.ts';
import type { Entered, PlannedStep, StepState, StepText } from '../contract/submission.ts';
import type { Task } from '../contract/task.ts';
import { type Checked, checks, type Outcome } from './checks.ts';
import { conditions } from './conditions.ts';
import { dayLabels, entryLabels } from './inputs.ts';
import type { Road, Step } from './road.ts';
import { matching } from './rule-match.ts';
import { sources } from './sources.ts';
import { dayOf } from './typed/day.ts';
import { entryChecks } from './typed/entries.ts';
import { maskedTyped } from './typed/masked.ts';
import { type Filling, values } from './values.ts';

/** What steps are planned from. */
export interface Given extends Checked {
  readonly tasks: readonly Task[];
  readonly filling: Filling;
}

const HOLDS_BACK: ReadonlySet<Consequence> = new Set(['blocks', 'asked']);

/** Returns the steps of a road that concern the connector. */
export function stepsOf({ steps }: Road, given: Given): readonly Step[] {
  return steps.filter(({ when = [] }) => when.every((id) => conditions[id](given)));
}

/** Fills a step, and tells how far it is. */
export function planStep(step: Step, given: Given): PlannedStep {
  const found = matching(given.tasks, step.rules ?? []);
  const tasks = found.filter(holdsBack);
  const outcomes = (step.checks ?? []).map((check): Outcome => checks[check](given));
  const typed = typedIn(step, given.entered);
  const blockedBy = [
    ...tasks.map(({ title }) => title),
    ...outcomes.flatMap((outcome) => (typeof outcome === 'object' ? [outcome.blockedBy] : [])),
    ...typed.problems,
  ];
  return {
    ...textOf(step),
    sources: step.sources.map((source) => sources[source]),
    values: (step.values ?? []).flatMap((value) => values[value](given.filling)),
    state: stateOf(
      step,
      { blockedBy, outcomes, isFree: found.length === 0, isEntered: typed.isGood },
      given.entered,
    ),
    blockedBy,
    ruleIds: [...new Set(tasks.flatMap(({ ruleIds }) => ruleIds))],
    ...(step.entry && {
      entry: { name: step.entry, label: entryLabels[step.entry], text: typed.entry },
    }),
    ...(step.day && { day: { name: step.day, label: dayLabels[step.day], text: typed.day } }),
  };
}

/** What is shown of a step as it is: all but what decides how it is planned. */
function textOf(step: Step): StepText & Pick<PlannedStep, 'who'> {
  const { when, values, rules, checks, isProved, attestation, wait, entry, day, sources, ...text } =
    step;
  return { who: 'you', ...text };
}

/** The plan says what is missing, and packing puts right how files were dropped: such tasks do not hold back a step. */
function holdsBack({ consequence, uncounted, ruleIds }: Task): boolean {
  const isAboutDrop = ruleIds.every((id) => /^(?:folder|archive)-/.test(id));
  return HOLDS_BACK.has(consequence) && !uncounted && !isAboutDrop;
}

interface Found {
  readonly blockedBy: readonly string[];
  readonly outcomes: readonly Outcome[];
  /** Whether its rules find nothing, not even a tip. */
  readonly isFree: boolean;
  readonly isEntered: boolean;
}

function stateOf(
  { id, isProved, attestation, checks: wanted = [] }: Step,
  { blockedBy, outcomes, isFree, isEntered }: Found,
  { ticked = [] }: Entered,
): StepState {
  if (blockedBy.length > 0) return 'blocked';
  const isSatisfied = outcomes.every((outcome) => outcome === 'satisfied');
  if (isProved && isSatisfied && (isFree || attestation === undefined)) return 'done';
  // Without proof, an attestation is up to the publisher; all else has to be put right.
  if (isProved && attestation === undefined) return 'open';
  if (ticked.includes(id) || isEntered) return 'ticked';
  const isCounted = wanted.some((check) => check === 'callsCounted' || check === 'flowsMade');
  return isCounted && isSatisfied ? 'ticked' : 'open';
}

/** What was entered for a step. It is good if nothing in it is wrong and something is there. */
function typedIn({ entry, day }: Step, { fields = {}, days = {} }: Entered) {
  const texts = {
    entry: entry === undefined ? '' : String(fields[entry] ?? ''),
    day: day === undefined ? '' : String(days[day] ?? ''),
  };
  const typed = [
    ...(entry === undefined ? [] : [entryChecks[entry](texts.entry)]),
    ...(day === undefined ? [] : [dayOf(texts.day)]),
  ];
  return {
    entry: maskedTyped(texts.entry),
    day: maskedTyped(texts.day),
    problems: typed.flatMap((each) => (each.state === 'wrong' ? [maskedTyped(each.problem)] : [])),
    isGood: typed.some(({ state }) => state === 'good'),
  };
}

import type { Consequence } from '../contract/consequence.ts';
import type { Entered } from '../contract/entered.ts';
import type { Input, PlannedStep, StepState, StepText } from '../contract/submission-step.ts';
import type { Task } from '../contract/task.ts';
import { type Checked, type CheckId, checks, type Outcome } from './checks.ts';
import { conditions } from './conditions.ts';
import { dayLabels, entryLabels } from './inputs.ts';
import type { Road, Step } from './road.ts';
import { matching } from './rule-match.ts';
import { sources } from './sources.ts';
import { dayOf } from './typed/day.ts';
import { entryChecks } from './typed/entries.ts';
import { maskedTyped } from './typed/masked.ts';
import type { Typed } from './typed/typed.ts';
import { type Filling, values } from './values.ts';

/** What steps are planned from. */
export interface Given extends Checked {
  readonly tasks: readonly Task[];
  readonly filling: Filling;
}

/** What the publisher does on the page. A step is ticked by it. */
const doneHere: ReadonlySet<CheckId> = new Set([
  'callsCounted',
  'flowsMade',
  'packageSound',
  'packageUnmanaged',
  'packageOfOneConnector',
  'signInKept',
  'versionRaised',
  'nothingBreaks',
]);

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
    ...outcomes.flatMap((outcome) => (typeof outcome === 'object' ? outcome.blockedBy : [])),
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
    isTickable: isTickable(step),
    blockedBy,
    ruleIds: [...new Set(tasks.flatMap(({ ruleIds }) => ruleIds))],
    ...(step.entry && { entry: inputOf(step.entry, entryLabels[step.entry], typed.entry) }),
    ...(step.day && { day: inputOf(step.day, dayLabels[step.day], typed.day) }),
  };
}

/** Returns the parts of a step that are shown as they are. */
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

/** Without proof, an attestation is up to the publisher; all else that files prove has to be put right. */
function isTickable({ isProved, attestation }: Step): boolean {
  return !isProved || attestation !== undefined;
}

interface Found {
  readonly blockedBy: readonly string[];
  readonly outcomes: readonly Outcome[];
  /** Whether its rules find nothing, not even a tip. */
  readonly isFree: boolean;
  readonly isEntered: boolean;
}

function stateOf(
  step: Step,
  { blockedBy, outcomes, isFree, isEntered }: Found,
  { ticked = [] }: Entered,
): StepState {
  const { id, isProved, attestation, checks: wanted = [] } = step;
  if (blockedBy.length > 0) return 'blocked';
  const isSatisfied = outcomes.every((outcome) => outcome === 'satisfied');
  if (isProved && isSatisfied && (isFree || attestation === undefined)) return 'done';
  if (!isTickable(step)) return 'open';
  if (ticked.includes(id) || isEntered) return 'ticked';
  return wanted.some((check) => doneHere.has(check)) && isSatisfied ? 'ticked' : 'open';
}

interface TypedText {
  readonly text: string;
  readonly typed: Typed<string | number>;
}

/** What was entered for a step. It is good if nothing in it is wrong and something is there. */
function typedIn({ entry, day }: Step, { fields = {}, days = {} }: Entered) {
  const typedText = (text: string, check: (text: string) => TypedText['typed']): TypedText => {
    return { text, typed: check(text) };
  };
  const typed = {
    ...(entry && { entry: typedText(String(fields[entry] ?? ''), entryChecks[entry]) }),
    ...(day && { day: typedText(String(days[day] ?? ''), dayOf) }),
  };
  const all = Object.values(typed);
  return {
    ...typed,
    problems: all.flatMap((each) => problemOf(each) ?? []),
    isGood: all.some(({ typed: { state } }) => state === 'good'),
  };
}

function problemOf({ typed }: TypedText): string | undefined {
  return typed.state === 'wrong' ? maskedTyped(typed.problem) : undefined;
}

function inputOf<Name>(name: Name, label: string, given: TypedText | undefined): Input<Name> {
  const text = maskedTyped(given?.text ?? '');
  const problem = given && problemOf(given);
  const value = given?.typed.state === 'good' ? given.typed.value : text;
  return {
    name,
    label,
    text,
    ...(typeof value === 'string' && value !== text && { value: maskedTyped(value) }),
    ...(problem !== undefined && { problem }),
  };
}

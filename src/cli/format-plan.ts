import type { SubmissionPlan } from '../core/contract/submission.ts';
import type { PlannedStep } from '../core/contract/submission-step.ts';
import { plainText } from '../core/text/foreign-text.ts';

const states: Readonly<Record<PlannedStep['state'], string>> = {
  done: 'done',
  ticked: 'done',
  open: 'open',
  blocked: 'blocked',
};

/** Writes a plan for a terminal: the road and why, the next step, then each step with what to enter. */
export function planLines(plan: SubmissionPlan): readonly string[] {
  const { title, summary, proposed, progress, steps, roads } = plan;
  const next = steps.find(({ id }) => id === plan.next);
  const others = roads.filter(({ id, fits }) => fits && id !== plan.road).map(({ id }) => id);
  return [
    title,
    summary,
    ...(plan.road === proposed.road ? [plainText(proposed.why)] : []),
    progress,
    ...(next === undefined ? [] : [`Next: ${next.todo}`]),
    ...steps.flatMap((step, at) => [
      ...(step.part === steps[at - 1]?.part ? [] : ['', step.part]),
      ...stepLines(step),
    ]),
    '',
    `Other roads, with --road: ${others.join(', ')}.`,
    'The texts to copy are in --format markdown, all data in --format json.',
  ];
}

function stepLines(step: PlannedStep): readonly string[] {
  const { state, todo, isOptional, blockedBy, values, constraint, warning, newer } = step;
  return [
    `  ${states[state]}: ${isOptional ? 'Optional: ' : ''}${todo}`,
    ...blockedBy.map((reason) => `    First: ${plainText(reason)}`),
    ...values.map(({ label, text }) => `    ${label}: ${plainText(text)}`),
    ...(constraint === undefined ? [] : [`    ${constraint}`]),
    ...(warning === undefined ? [] : [`    Careful: ${warning}`]),
    ...(newer === undefined ? [] : [`    Newer: ${newer}`]),
  ];
}

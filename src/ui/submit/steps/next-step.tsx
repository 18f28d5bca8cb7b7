import { useEffect, useRef } from 'preact/hooks';
import type { SubmissionPlan } from '../../../core/contract/submission.ts';
import type { PlannedStep } from '../../../core/contract/submission-step.ts';
import controls from '../../base/controls.module.css';
import type { SubmissionModel } from '../model/submission.ts';
import { jumpTo } from './jump-button.tsx';
import styles from './next-step.module.css';
import { StepBody } from './step-body.tsx';
import { isDone, ticking } from './step-edits.ts';

interface NextStepProps {
  readonly model: SubmissionModel;
  readonly plan: SubmissionPlan;
  readonly step: PlannedStep | undefined;
  /** Goes to a step, by default to the first that is left. */
  readonly goTo: (id: string | undefined) => void;
  readonly resultHref: string;
}

/** The id of its heading. */
export const NEXT_STEP = 'submit-next';

/** Shows the next step in full. */
export function NextStep({ model, plan, step, goTo, resultHref }: NextStepProps) {
  const shouldFocus = useRef(false);
  useEffect(() => {
    if (shouldFocus.current) jumpTo(NEXT_STEP);
    shouldFocus.current = false;
  }, [step?.id]);
  if (!step) return <p class={styles.finished}>Nothing is left for you to do.</p>;
  const goOn = (id: string | undefined) => {
    shouldFocus.current = true;
    goTo(id);
  };
  const later = stepAfter(plan, step.id);
  return (
    <section class={styles.next} aria-labelledby={NEXT_STEP}>
      <p class={styles.part}>Next · {step.part}</p>
      <h2 id={NEXT_STEP} tabIndex={-1}>
        {step.todo}
      </h2>
      <StepBody key={step.id} step={step} model={model} plan={plan} resultHref={resultHref} />
      <div class={styles.buttons}>
        {isDone(step) && (
          <button class={controls.primary} type="button" onClick={() => goOn(undefined)}>
            Go on
          </button>
        )}
        {step.isTickable && step.state === 'open' && (
          <button
            class={controls.primary}
            type="button"
            onClick={() => {
              goOn(later);
              model.edit(ticking(step.id, true));
            }}
          >
            Done
          </button>
        )}
        {!isDone(step) && later !== undefined && (
          <button class={controls.button} type="button" onClick={() => goOn(later)}>
            Later
          </button>
        )}
      </div>
    </section>
  );
}

/** Returns the step to show: the one that was gone to, until it is ticked, or else the first that is left. */
export function shownStep(plan: SubmissionPlan, id: string | undefined): PlannedStep | undefined {
  const step = plan.steps.find((each) => each.id === id);
  // A step with an entry stays until the publisher goes on: it is done with the first good letter.
  const isOver = step && isDone(step) && !step.entry?.text && !step.day?.text;
  return step && !isOver ? step : plan.steps.find((each) => each.id === plan.next);
}

/** The next step that is left for the publisher, from the beginning after the last one. */
function stepAfter({ steps }: SubmissionPlan, id: string): string | undefined {
  const at = steps.findIndex((step) => step.id === id);
  const others = [...steps.slice(at + 1), ...steps.slice(0, at)];
  return others.find((step) => !isDone(step) && !step.isOptional && step.who === 'you')?.id;
}

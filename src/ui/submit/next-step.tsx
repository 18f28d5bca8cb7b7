import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SubmissionPlan } from '../../core/contract/submission.ts';
import controls from '../base/controls.module.css';
import styles from './next-step.module.css';
import { StepBody } from './step-body.tsx';
import { isDone, ticking } from './step-edits.ts';
import type { SubmissionModel } from './submission.ts';

interface NextStepProps {
  readonly model: SubmissionModel;
  readonly plan: SubmissionPlan;
  readonly resultHref: string;
}

const HEADING_ID = 'submit-next';

/** Shows the next step in full. It stays until the publisher moves on, even after a day is entered in it. */
export function NextStep({ model, plan, resultHref }: NextStepProps) {
  const held = useSignal<string | undefined>(undefined);
  const shouldFocus = useRef(false);
  const id = plan.steps.some((step) => step.id === held.value) ? held.value : plan.next;
  const step = plan.steps.find((each) => each.id === id);
  useEffect(() => {
    held.value = plan.next;
  }, [plan.road]);
  useEffect(() => {
    if (shouldFocus.current) goToNextStep();
    shouldFocus.current = false;
  }, [id]);
  if (!step) return <p class={styles.finished}>Every step is done.</p>;
  const goOn = () => {
    shouldFocus.current = true;
    held.value = undefined;
  };
  return (
    <section class={styles.next} aria-labelledby={HEADING_ID}>
      <p class={styles.part}>Next · {step.part}</p>
      <h2 id={HEADING_ID} tabIndex={-1}>
        {step.todo}
      </h2>
      <StepBody key={step.id} step={step} model={model} plan={plan} resultHref={resultHref} />
      {isDone(step) ? (
        <button class={controls.primary} type="button" onClick={goOn}>
          Go on
        </button>
      ) : (
        step.isTickable &&
        step.state === 'open' && (
          <button
            class={controls.primary}
            type="button"
            onClick={() => {
              goOn();
              model.edit(ticking(step.id, true));
            }}
          >
            Done
          </button>
        )
      )}
    </section>
  );
}

/** Moves to the next step, from the list of all steps. */
export function goToNextStep(): void {
  const heading = document.getElementById(HEADING_ID);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'nearest' });
}

import type { SubmissionPlan } from '../../../core/contract/submission.ts';
import type { PlannedStep } from '../../../core/contract/submission-step.ts';
import { SeverityMark } from '../../base/components/severity-mark.tsx';
import { groupBy } from '../../base/group-by.ts';
import type { SubmissionModel } from '../model/submission.ts';
import { JumpButton } from './jump-button.tsx';
import { NEXT_STEP } from './next-step.tsx';
import { StepBody } from './step-body.tsx';
import { isDone, ticking } from './step-edits.ts';
import styles from './step-list.module.css';

interface StepListProps {
  readonly model: SubmissionModel;
  readonly plan: SubmissionPlan;
  /** The id of the step that is shown above. */
  readonly next: string | undefined;
  readonly resultHref: string;
}

/** Lists every step of the road by its part. Each opens to what it needs. */
export function StepList({ plan, ...rest }: StepListProps) {
  return (
    <section class={styles.steps} aria-labelledby="submit-steps">
      <h2 id="submit-steps">All steps</h2>
      {[...groupBy(plan.steps, ({ part }) => part)].map(([part, steps]) => (
        <div key={part}>
          <h3 class={styles.part}>
            {part}
            <span>
              {steps.filter(isDone).length} of {steps.length}
            </span>
          </h3>
          <ol class={styles.list}>
            {steps.map((step) => (
              <StepRow key={step.id} step={step} plan={plan} {...rest} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

interface StepRowProps extends StepListProps {
  readonly step: PlannedStep;
}

function StepRow({ step, model, plan, next, resultHref }: StepRowProps) {
  const isNext = step.id === next;
  const words = stateWords(step, isNext);
  return (
    <li class={`${styles.step} ${isDone(step) ? styles.done : ''}`} data-step={step.id}>
      <StepMark step={step} model={model} />
      <details>
        <summary class={styles.summary}>
          <span class={styles.todo}>{step.todo}</span>
          {words !== '' && <span class={styles.words}>{words}</span>}
        </summary>
        {isNext ? (
          <p class={styles.above}>
            <JumpButton to={NEXT_STEP}>Go to the next step</JumpButton>
          </p>
        ) : (
          <StepBody step={step} model={model} plan={plan} resultHref={resultHref} />
        )}
      </details>
    </li>
  );
}

/** A box to tick, if that is up to the publisher; else what the files or an entry say. */
function StepMark({ step, model }: Pick<StepRowProps, 'step' | 'model'>) {
  const { id, todo, state, isTickable } = step;
  const isTicked = model.submission.value.entered.ticked?.includes(id) ?? false;
  if (state === 'blocked') {
    return (
      <span class={styles.mark}>
        <SeverityMark severity="warning" />
      </span>
    );
  }
  if (isTickable && (state === 'open' || isTicked)) {
    return (
      <input
        class={styles.mark}
        type="checkbox"
        aria-label={`Done: ${todo}`}
        checked={isTicked}
        onChange={({ currentTarget }) => model.edit(ticking(id, currentTarget.checked))}
      />
    );
  }
  return (
    <span class={styles.mark}>
      <svg class={styles.tick} viewBox="0 0 16 16" aria-hidden="true">
        {isDone(step) ? <path d="m3 8.5 3.5 3.5L13 4.5" /> : <circle cx="8" cy="8" r="6" />}
      </svg>
    </span>
  );
}

function stateWords({ state, who, isOptional, entry, day }: PlannedStep, isNext: boolean): string {
  const words = {
    done: 'Done: your files show it',
    ticked: entry?.text || day?.text ? 'Done: entered' : 'Done',
    open: isNext ? 'Next' : '',
    blocked: isNext ? 'Next, after a fix' : 'Needs a fix first',
  };
  const notes = [words[state], who === 'Microsoft' && 'By Microsoft', isOptional && 'Optional'];
  return notes.filter(Boolean).join(' · ');
}

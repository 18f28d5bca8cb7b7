import type { SubmissionPlan } from '../../../core/contract/submission.ts';
import type { PlannedStep } from '../../../core/contract/submission-step.ts';
import { CopyButton } from '../../base/components/copy-button.tsx';
import { Prose } from '../../base/components/prose.tsx';
import controls from '../../base/controls.module.css';
import { goToTask } from '../../result/go-to-task.ts';
import type { SubmissionModel } from '../model/submission.ts';
import { EditedText } from './edited-text.tsx';
import { PackageCheck, PublishedCheck } from './file-checks.tsx';
import { JumpButton, jumpTo } from './jump-button.tsx';
import { ROAD } from './road-switch.tsx';
import { SasCheck } from './sas-check.tsx';
import styles from './step-body.module.css';
import { StepField } from './step-field.tsx';
import { StepInputs } from './step-inputs.tsx';

interface StepBodyProps {
  readonly step: PlannedStep;
  readonly model: SubmissionModel;
  readonly plan: SubmissionPlan;
  readonly resultHref: string;
}

/** What a step needs: what blocks it, what to enter, what to copy, and where it is written. */
export function StepBody({ step, model, plan, resultHref }: StepBodyProps) {
  const { constraint, warning, newer, values, isSecret, road, text, day } = step;
  const other = plan.roads.find((each) => each.id === road);
  return (
    <div class={styles.body}>
      <Blockers step={step} model={model} resultHref={resultHref} />
      <StepField step={step} road={plan.road} />
      {constraint && <p>{constraint}</p>}
      {warning && (
        <p class={styles.warning}>
          <strong>Careful:</strong> {warning}
        </p>
      )}
      {newer && (
        <p class={styles.newer}>
          <strong>Newer:</strong> {newer}
        </p>
      )}
      {isSecret && (
        <p class={styles.newer}>
          Enter the secret in that field of the form only. This page never asks for it, and never
          stores it.
        </p>
      )}
      {values.length > 0 && (
        <dl class={styles.values}>
          {values.map(({ label, text: value, isNote }) => (
            <div key={`${label} ${value}`}>
              <dt>{label}</dt>
              <dd>
                {isNote ? value : <code>{value}</code>}
                {!isNote && <CopyButton text={value} label={label} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {day?.name === 'sasExpiry' && <SasCheck model={model} />}
      <StepInputs step={step} model={model} />
      {text && <EditedText name={text} model={model} plan={plan} />}
      {other && other.id !== plan.road && (
        <button
          class={`${controls.button} ${controls.small}`}
          type="button"
          onClick={() => {
            model.edit((submission) => ({ ...submission, road: other.id }));
            jumpTo(ROAD);
          }}
        >
          Show this road: {other.title}
        </button>
      )}
      <Tools step={step} model={model} />
      <Sources step={step} />
    </div>
  );
}

/** The parts of the page, and of others, where the step is done. */
function Tools({ step: { tool, target }, model }: Pick<StepBodyProps, 'step' | 'model'>) {
  return (
    <>
      {tool === 'package' && <PackageCheck model={model} />}
      {tool === 'published' && <PublishedCheck model={model} />}
      {tool === 'studio' && <a href="#/intro">Write intro.md</a>}
      {tool === 'test-plan' && <JumpButton to="submit-tests">Count in the test plan</JumpButton>}
      {target && <JumpButton to="submit-files">Go to the files</JumpButton>}
    </>
  );
}

/** What has to be fixed first, with the way there. What is wrong with an entry is shown at its field. */
function Blockers({ step, model, resultHref }: Omit<StepBodyProps, 'plan'>) {
  const { blockedBy, ruleIds, entry, day } = step;
  const reasons = blockedBy.filter((one) => one !== entry?.problem && one !== day?.problem);
  if (reasons.length === 0) return null;
  const { packageProblems = [], breakingChanges = [] } = model.found.value;
  const elsewhere = new Set([...packageProblems, ...breakingChanges].map(({ message }) => message));
  return (
    <div class={styles.blockers}>
      <p>
        <strong>First:</strong>
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            <Prose text={reason} />
          </li>
        ))}
      </ul>
      {!reasons.every((reason) => elsewhere.has(reason)) && (
        <a href={resultHref} onClick={() => goToTask(ruleIds)}>
          {ruleIds.length > 0 ? 'Show where' : 'Back to the result'}
        </a>
      )}
    </div>
  );
}

function Sources({ step: { sources } }: Pick<StepBodyProps, 'step'>) {
  return (
    <details class={styles.sources}>
      <summary>Where this is written</summary>
      <ul>
        {sources.map(({ address, of, kind }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer">
              {kinds[kind]}
            </a>
            , {of}
          </li>
        ))}
      </ul>
    </details>
  );
}

const kinds = {
  documentation: 'Documentation',
  repository: 'Repository',
  thread: 'Thread on GitHub',
  report: 'Report of a publisher',
} as const;

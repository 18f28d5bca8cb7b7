import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SubmissionPlan } from '../../core/contract/submission.ts';
import { BackLink } from '../base/components/back-link.tsx';
import { DECODER_ADDRESS } from '../base/route.ts';
import type { Packing } from '../session/packing.ts';
import type { LazySubmission } from './model/lazy-submission.ts';
import type { SubmissionSubject } from './model/studio-intro.ts';
import { createSubmission, type SubmissionModel } from './model/submission.ts';
import { createSubmissionStore } from './model/submission-store.ts';
import { DatesPanel } from './panels/dates-panel.tsx';
import { FilesPanel } from './panels/files-panel.tsx';
import { KeepPanel } from './panels/keep-panel.tsx';
import { KeptList } from './panels/kept-list.tsx';
import { NextStep, shownStep } from './steps/next-step.tsx';
import { RoadSwitch } from './steps/road-switch.tsx';
import { StepList } from './steps/step-list.tsx';
import { TestPlanTable } from './steps/test-plan-table.tsx';
import styles from './submit-view.module.css';

export interface SubmitViewProps {
  readonly lazySubmission: LazySubmission;
  readonly subject: SubmissionSubject | undefined;
  /** The step to show first, if the road has it and it is left to do. */
  readonly step: string | undefined;
  readonly packing: Packing;
  readonly save: (name: string, bytes: Uint8Array<ArrayBuffer>, type?: string) => void;
  /** The result, to go back to. */
  readonly back: { readonly href: string; readonly label: string };
}

/** What is left until the connector is certified: the road, its steps, and all that they need. */
export function SubmitView(props: SubmitViewProps) {
  const { lazySubmission, subject, packing, save, back } = props;
  const model = lazySubmission.get(createSubmission, createSubmissionStore);
  useEffect(() => void model.open(subject), [subject?.source, subject?.report]);
  useSignalEffect(() => rememberPacked(model, packing));
  if (!subject) return <WithoutConnector model={model} />;
  const { report, source } = subject;
  const plan = model.opened.value?.dropped.source === source ? model.plan.value : undefined;
  const isImported = plan ? plan.road === 'own-tenant' : report.profile.profile === 'custom';
  return (
    <div class={styles.view}>
      <div class={styles.heading}>
        <BackLink class={styles.back} {...back} />
        <h1 tabIndex={-1}>
          {isImported ? 'Import' : 'Submit'} {report.name || source.name || 'your connector'}
        </h1>
        <p class={styles.progress} role="status">
          {plan?.progress}
        </p>
        <p class={styles.message}>
          <a href={DECODER_ADDRESS}>Got a message? Paste it</a>
        </p>
      </div>
      {model.failure.value && (
        <p role="alert">Try again: planning failed ({model.failure.value}).</p>
      )}
      {plan && <RoadSwitch model={model} plan={plan} />}
      {plan && (
        <PlanView
          key={plan.road}
          model={model}
          plan={plan}
          step={props.step}
          packing={packing}
          save={save}
          resultHref={back.href}
        />
      )}
    </div>
  );
}

interface PlanViewProps extends Pick<SubmitViewProps, 'step' | 'packing' | 'save'> {
  readonly model: SubmissionModel;
  readonly plan: SubmissionPlan;
  readonly resultHref: string;
}

/** The order is that in which things are needed; wide windows have the files and dates beside the steps. */
function PlanView({ model, plan, packing, save, resultHref, ...props }: PlanViewProps) {
  const chosen = useSignal(props.step ?? plan.next);
  const step = shownStep(plan, chosen.value);
  const goTo = (id: string | undefined) => {
    chosen.value = id;
  };
  return (
    <div class={styles.columns}>
      <NextStep model={model} plan={plan} step={step} goTo={goTo} resultHref={resultHref} />
      <div class={styles.aside}>
        <FilesPanel model={model} plan={plan} packing={packing} />
        <DatesPanel model={model} plan={plan} save={save} />
        <KeepPanel model={model} plan={plan} />
      </div>
      <StepList model={model} plan={plan} next={step?.id} resultHref={resultHref} />
      {plan.road !== 'own-tenant' && <TestPlanTable model={model} plan={plan} save={save} />}
    </div>
  );
}

function WithoutConnector({ model }: { readonly model: SubmissionModel }) {
  return (
    <div class={styles.view}>
      <div class={styles.heading}>
        <h1 tabIndex={-1}>Submit</h1>
        <p class={styles.progress}>
          Add your connector: each step to certification appears here, filled in from your files.
        </p>
      </div>
      <KeptList model={model} />
    </div>
  );
}

/** Counts what was packed from these files in the plan. */
function rememberPacked(model: SubmissionModel, packing: Packing): void {
  const state = packing.state.value;
  const opened = model.opened.value;
  if (state?.name !== 'saved' || !opened) return;
  if (state.source !== opened.source && state.source !== opened.dropped.source) return;
  const { fileName, sha256 } = state.archive;
  model.setPacked({ [state.target]: { fileName, sha256 } });
}

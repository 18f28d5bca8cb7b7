import { useSignal } from '@preact/signals';
import type { PackagePlan } from '../../../core/contract/report.ts';
import type { Target } from '../../../core/contract/road.ts';
import type { SubmissionPlan } from '../../../core/contract/submission.ts';
import { Segments } from '../../base/components/segments.tsx';
import controls from '../../base/controls.module.css';
import { ArchivePanel } from '../../result/files/archive-panel.tsx';
import type { Packing } from '../../session/packing.ts';
import type { OpenedSubmission } from '../model/opened-submission.ts';
import type { SubmissionModel } from '../model/submission.ts';
import { JumpButton } from '../steps/jump-button.tsx';
import { NEXT_STEP } from '../steps/next-step.tsx';
import { isDone } from '../steps/step-edits.ts';
import { CloneWriter } from './clone-writer.tsx';
import styles from './panels.module.css';

interface FilesPanelProps {
  readonly model: SubmissionModel;
  readonly plan: SubmissionPlan;
  readonly packing: Packing;
}

const labels: Readonly<Record<Target, string>> = {
  'isv-studio': 'ISV Studio',
  repository: 'Pull request',
};

const headings: Readonly<Record<Target, string>> = {
  'isv-studio': 'Archive for ISV Studio',
  repository: 'Folder of the pull request',
};

/** The download of the road: the archive, or the folder of the pull request. */
export function FilesPanel({ model, plan, packing }: FilesPanelProps) {
  const chosen = useSignal<Target | undefined>(undefined);
  const opened = model.opened.value;
  const targets = targetsOf(plan);
  const target = targets.find((each) => each === chosen.value) ?? targets[0];
  if (!opened || !target) return null;
  const { source, report } = opened;
  const { profile } = report.profile;
  const state = packing.state.value;
  const own = state?.source === source && state.target === target ? state : undefined;
  const next = plan.steps.find(({ id }) => id === plan.next);
  return (
    <>
      {targets.length > 1 && (
        <fieldset class={styles.targets}>
          <legend class={controls.unseen}>Files for</legend>
          <div class={controls.segments}>
            <Segments
              name="target"
              options={targets.map((each) => [each, labels[each]])}
              chosen={target}
              choose={(each) => {
                chosen.value = each;
              }}
            />
          </div>
        </fieldset>
      )}
      <ArchivePanel
        key={target}
        id="submit-files"
        heading={headings[target]}
        plan={planOf(target, plan, opened)}
        state={own}
        pack={() => void packing.pack({ source, target, profile })}
        cancel={packing.cancel}
      >
        {own?.name === 'saved' && next && (
          <p class={styles.after}>
            <strong>Next:</strong> <JumpButton to={NEXT_STEP}>{next.todo}</JumpButton>
          </p>
        )}
        {target === 'repository' && <CloneWriter source={source} folder={plan.folder} />}
        {opened.hasStudioIntro && (
          <p class={styles.note}>
            With the intro.md that you write in the studio. <a href="#/intro">Save it there</a>{' '}
            before you submit.
          </p>
        )}
      </ArchivePanel>
    </>
  );
}

/** What the road packs files for. First what is not done yet. */
function targetsOf({ steps }: SubmissionPlan): readonly Target[] {
  const packing = steps.filter((step) => step.target !== undefined);
  const sorted = packing.toSorted((a, b) => Number(isDone(a)) - Number(isDone(b)));
  return [...new Set(sorted.flatMap(({ target }) => target ?? []))];
}

function planOf(target: Target, plan: SubmissionPlan, { report }: OpenedSubmission): PackagePlan {
  return target === 'repository' ? plan.folder : report.plan;
}

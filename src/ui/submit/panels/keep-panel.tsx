import type { SubmissionPlan } from '../../../core/contract/submission.ts';
import { CopyButton } from '../../base/components/copy-button.tsx';
import controls from '../../base/controls.module.css';
import type { KeepState, SubmissionModel } from '../model/submission.ts';
import styles from './panels.module.css';

interface KeepPanelProps {
  readonly model: SubmissionModel;
  readonly plan: SubmissionPlan;
}

/** Copies and prints the plan, and says whether what was entered is kept. */
export function KeepPanel({ model, plan }: KeepPanelProps) {
  const state = model.keepState.value;
  return (
    <section class={controls.panel} aria-labelledby="submit-keep">
      <h2 id="submit-keep">Your notes</h2>
      <p class={state.name === 'failed' ? styles.alarm : styles.soft} role="status">
        {keepWords(state)}
      </p>
      <div class={styles.buttons}>
        <CopyButton text={plan.markdown} label="The plan as Markdown" caption="Copy as Markdown" />
        <button
          class={`${controls.button} ${controls.small}`}
          type="button"
          onClick={() => window.print()}
        >
          Print
        </button>
        {state.name === 'kept' && (
          <button
            class={`${controls.button} ${controls.small}`}
            type="button"
            onClick={() => void model.forget()}
          >
            Forget
          </button>
        )}
      </div>
    </section>
  );
}

function keepWords(state: KeepState): string {
  if (state.name === 'failed') return `Copy the plan before you leave: ${state.reason}`;
  if (state.name === 'none') return 'What you tick and enter is kept in this browser.';
  return 'Kept in this browser, for the next time you add this connector.';
}

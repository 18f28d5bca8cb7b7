import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { SubmissionPlan, SubmissionTexts } from '../../core/contract/submission.ts';
import controls from '../base/controls.module.css';
import { CopyButton } from '../base/copy-button.tsx';
import { formatDay } from './days.ts';
import { entering } from './kept-submission.ts';
import styles from './step-body.module.css';
import type { SubmissionModel } from './submission.ts';

interface EditedTextProps {
  readonly name: keyof SubmissionTexts;
  readonly model: SubmissionModel;
  readonly plan: SubmissionPlan;
}

const labels: Readonly<Record<keyof SubmissionTexts, string>> = {
  pullRequestTitle: 'Title of the pull request',
  pullRequestBody: 'Body of the pull request',
  testingInformation: 'Testing information',
  updateNotes: 'Notes for the update',
  answer: 'Answer to the reviewer',
};

/** A text that was written for the publisher, to edit and copy. Edits are kept, except those that may contain a password. */
export function EditedText({ name, model, plan }: EditedTextProps) {
  const id = useId();
  const unkept = useSignal<string | undefined>(undefined);
  const { entered, comparedSince } = model.submission.value;
  const isKept = name === 'pullRequestBody' || name === 'updateNotes' || name === 'answer';
  const edited = isKept ? entered.texts?.[name] : unkept.value;
  const text = edited ?? plan.texts[name];
  const change = (next: string | undefined) => {
    if (!isKept) unkept.value = next;
    else {
      model.edit(
        entering(({ texts: { [name]: _, ...texts } = {}, ...rest }) => {
          return { ...rest, texts: next === undefined ? texts : { ...texts, [name]: next } };
        }),
      );
    }
  };
  const isCompared = name === 'updateNotes' || name === 'answer';
  return (
    <div class={controls.field}>
      <label for={id}>{labels[name]}</label>
      <textarea
        id={id}
        rows={Math.min(18, text.split('\n').length + 1)}
        value={text}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {!isKept && (
        <p class={styles.hint}>
          What you change here is not kept, as it may hold a password: copy it into the form.
        </p>
      )}
      {isCompared && comparedSince && (
        <p class={styles.hint}>
          It compares your files with those of {formatDay(comparedSince)}.{' '}
          <button
            class={controls.link}
            type="button"
            onClick={() =>
              model.edit(({ entered: before, ...submission }) => ({
                ...submission,
                comparedSince: model.today,
                entered: { ...before, earlierTasks: plan.openTasks },
              }))
            }
          >
            Compare with today’s from now on
          </button>
        </p>
      )}
      <div class={styles.buttons}>
        <CopyButton text={text} label={labels[name]} />
        {edited !== undefined && (
          <button
            class={`${controls.button} ${controls.small}`}
            type="button"
            onClick={() => change(undefined)}
          >
            Undo my changes
          </button>
        )}
      </div>
    </div>
  );
}

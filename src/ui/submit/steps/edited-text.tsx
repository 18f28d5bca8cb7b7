import { useId } from 'preact/hooks';
import type { EditedText as TextName } from '../../../core/contract/entered.ts';
import type { SubmissionPlan } from '../../../core/contract/submission.ts';
import { CopyButton } from '../../base/components/copy-button.tsx';
import controls from '../../base/controls.module.css';
import { formatDay } from '../model/days.ts';
import { entering } from '../model/kept-submission.ts';
import type { SubmissionModel } from '../model/submission.ts';
import styles from './step-body.module.css';

interface EditedTextProps {
  readonly name: TextName;
  readonly model: SubmissionModel;
  readonly plan: SubmissionPlan;
}

const labels: Readonly<Record<TextName, string>> = {
  pullRequestBody: 'Body of the pull request',
  testingInformation: 'Testing information',
  updateNotes: 'Notes for the update',
  answer: 'Answer to the reviewer',
};

/** A text that was written for the publisher, to edit and copy. Edits are kept, without the values of the account’s fields. */
export function EditedText({ name, model, plan }: EditedTextProps) {
  const id = useId();
  const { entered, comparedSince } = model.submission.value;
  const edited = entered.texts?.[name];
  const text = edited ?? plan.texts[name];
  const change = (next: string | undefined) =>
    model.edit(
      entering(({ texts: { [name]: _, ...texts } = {}, ...rest }) => {
        return { ...rest, texts: next === undefined ? texts : { ...texts, [name]: next } };
      }),
    );
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
      {name === 'testingInformation' && (
        <p class={styles.hint}>
          Enter the account in the form only. Here, steps and names of fields are kept, but what
          follows “Password:” or another field of the account is removed.
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

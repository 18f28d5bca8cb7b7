import { useId } from 'preact/hooks';
import type { Input, PlannedStep } from '../../../core/contract/submission-step.ts';
import { CopyButton } from '../../base/components/copy-button.tsx';
import controls from '../../base/controls.module.css';
import { entering } from '../model/kept-submission.ts';
import type { SubmissionModel } from '../model/submission.ts';
import styles from './step-body.module.css';

interface StepInputsProps {
  readonly step: PlannedStep;
  readonly model: SubmissionModel;
}

/** The fields of a step, checked as they are typed. */
export function StepInputs({ step: { entry, day }, model }: StepInputsProps) {
  const { fields = {}, days = {} } = model.submission.value.entered;
  return (
    <>
      {entry && (
        <TypedField
          input={entry}
          text={fields[entry.name] ?? ''}
          change={(text) =>
            model.edit(
              entering((entered) => ({
                ...entered,
                fields: { ...entered.fields, [entry.name]: text },
              })),
            )
          }
        />
      )}
      {day && (
        <TypedField
          input={day}
          text={days[day.name] ?? ''}
          isDay
          change={(text) =>
            model.edit(
              entering((entered) => ({ ...entered, days: { ...entered.days, [day.name]: text } })),
            )
          }
        />
      )}
    </>
  );
}

interface TypedFieldProps {
  readonly input: Input<string>;
  /** As typed; the plan may lag behind. */
  readonly text: string;
  readonly isDay?: boolean;
  readonly change: (text: string) => void;
}

function TypedField({ input, text, isDay = false, change }: TypedFieldProps) {
  const id = useId();
  const { label, value, problem } = input;
  const shared = {
    id,
    autocomplete: 'off',
    spellcheck: false,
    value: text,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-problem`,
  };
  return (
    <div class={controls.field}>
      <label for={id}>{label}</label>
      {isDay ? (
        <input
          type="date"
          class={styles.day}
          {...shared}
          onInput={({ currentTarget: { value: day } }) => {
            // While a year is typed, the browser reports the years 2, 20 and 202.
            if (!day.startsWith('0')) change(day);
          }}
        />
      ) : (
        <input
          type="text"
          {...shared}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
      <p id={`${id}-problem`} class={styles.problem} role="status">
        {problem}
      </p>
      {value !== undefined && (
        <p class={styles.value}>
          <code>{value}</code>
          <CopyButton text={value} label={label} />
        </p>
      )}
    </div>
  );
}

import type { SubmissionPlan } from '../../../core/contract/submission.ts';
import { Segments } from '../../base/components/segments.tsx';
import controls from '../../base/controls.module.css';
import { entering } from '../model/kept-submission.ts';
import type { SubmissionModel } from '../model/submission.ts';
import styles from './road-switch.module.css';

/** The id of its heading. */
export const ROAD = 'submit-road';

interface RoadSwitchProps {
  readonly model: SubmissionModel;
  readonly plan: SubmissionPlan;
}

const answers = [
  [true, 'Yes'],
  [false, 'No'],
] as const;

/** Shows the road with the reason why it is proposed, and the others that are open to this publisher. */
export function RoadSwitch({ model, plan }: RoadSwitchProps) {
  const { road, title, summary, proposed, roads, choices } = plan;
  return (
    <section class={styles.road} aria-labelledby={ROAD}>
      <h2 id={ROAD} tabIndex={-1}>
        {title}
      </h2>
      <p>{summary}</p>
      <p class={styles.why}>
        {road === proposed.road ? proposed.why : 'You chose this road; your files suggest another.'}
      </p>
      <details class={styles.others}>
        <summary>Choose another road</summary>
        <fieldset class={styles.list}>
          <legend class={controls.unseen}>Road</legend>
          {roads
            .filter(({ id, fits }) => fits || id === road)
            .map(({ id, ...other }) => (
              <label key={id} class={styles.choice}>
                <input
                  type="radio"
                  name="road"
                  checked={id === road}
                  onChange={() => model.edit((submission) => ({ ...submission, road: id }))}
                />
                <span>
                  <strong>{other.title}</strong>
                  {id === proposed.road && ' (proposed)'}
                  <span class={styles.summary}>{other.summary}</span>
                </span>
              </label>
            ))}
        </fieldset>
      </details>
      {choices.map(({ name, question, isYes }) => (
        <fieldset key={name} class={styles.question}>
          <legend>{question}</legend>
          <div class={controls.segments}>
            <Segments
              name={name}
              options={answers}
              chosen={isYes}
              choose={(answer) =>
                model.edit(entering((entered) => ({ ...entered, [name]: answer })))
              }
            />
          </div>
          <p class={styles.answer}>{isYes ? 'Yes' : 'No'}</p>
        </fieldset>
      ))}
    </section>
  );
}

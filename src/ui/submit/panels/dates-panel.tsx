import type { SubmissionPlan } from '../../../core/contract/submission.ts';
import controls from '../../base/controls.module.css';
import { formatDays, formatDistance } from '../model/days.ts';
import type { SubmissionModel } from '../model/submission.ts';
import styles from './panels.module.css';

interface DatesPanelProps {
  readonly model: SubmissionModel;
  readonly plan: SubmissionPlan;
  readonly save: (name: string, bytes: Uint8Array<ArrayBuffer>, type?: string) => void;
}

/** Shows when answers come and what expires, and exports these dates for a calendar. */
export function DatesPanel({ model, plan, save }: DatesPanelProps) {
  const { dates, calendar, steps } = plan;
  if (dates.length === 0 && !steps.some(({ day }) => day)) return null;
  return (
    <section class={controls.panel} aria-labelledby="submit-dates">
      <h2 id="submit-dates">Dates</h2>
      {dates.length === 0 ? (
        <p class={styles.soft}>
          Enter the day at a step, such as the day on which you submit: when to expect the answer
          appears here.
        </p>
      ) : (
        <>
          <ol class={styles.dates}>
            {dates.map(({ title, from, to }) => (
              <li key={`${title} ${from}`}>
                <strong>{formatDays(from, to)}</strong>{' '}
                <span class={styles.soft}>{formatDistance(to, model.today)}</span>
                <p>{title}</p>
              </li>
            ))}
          </ol>
          <button
            class={`${controls.button} ${controls.small}`}
            type="button"
            onClick={() =>
              save('submission.ics', new TextEncoder().encode(calendar), 'text/calendar')
            }
          >
            Save for your calendar
          </button>
        </>
      )}
    </section>
  );
}

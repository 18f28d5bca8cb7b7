import { type Signal, useSignal } from '@preact/signals';
import { ConsequenceMark } from '../../base/components/consequence-mark.tsx';
import { Prose } from '../../base/components/prose.tsx';
import controls from '../../base/controls.module.css';
import { formatNumber, pluralize } from '../../base/wording.ts';
import type { FrequentTask } from './connector-table.ts';
import styles from './frequent-tasks.module.css';

interface FrequentTasksProps {
  readonly tasks: readonly FrequentTask[];
  /** The title of the task that filters the table. */
  readonly chosen: Signal<string | undefined>;
}

const FIRST = 6;

/** In a narrow window they stand above the table. */
const FIRST_IF_NARROW = 3;

/** Lists what most connectors have to do. Each task filters the table. */
export function FrequentTasks({ tasks, chosen }: FrequentTasksProps) {
  const showsAll = useSignal(false);
  const isNarrow = matchMedia('(width < 64rem)').matches;
  const shown = showsAll.value ? tasks : tasks.slice(0, isNarrow ? FIRST_IF_NARROW : FIRST);
  if (tasks.length === 0) return null;
  return (
    <section class={styles.panel} aria-labelledby="frequent">
      <h2 id="frequent">Most frequent</h2>
      <ul class={styles.tasks}>
        {shown.map(({ title, consequence, connectors }) => (
          <li key={title}>
            <button
              class={styles.task}
              type="button"
              aria-pressed={chosen.value === title}
              onClick={() => {
                chosen.value = chosen.value === title ? undefined : title;
              }}
            >
              <ConsequenceMark consequence={consequence} />
              <span>
                <Prose text={title} />
              </span>
              <span class={styles.count}>
                {formatNumber(connectors)}
                <span class={controls.unseen}> connectors</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {tasks.length > shown.length && (
        <button
          class={controls.link}
          type="button"
          onClick={() => {
            showsAll.value = true;
          }}
        >
          Show {pluralize(tasks.length - shown.length, 'more task')}
        </button>
      )}
    </section>
  );
}

import { useSignal } from '@preact/signals';
import type { Consequence } from '../../core/contract/consequence.ts';
import { consequenceNoun, formatNumber } from '../base/wording.ts';
import type { ShownTask } from './shown-tasks.ts';
import styles from './task-list.module.css';
import { TaskRow, type TaskRowContext } from './task-row.tsx';

interface TaskListProps extends TaskRowContext {
  readonly tasks: readonly ShownTask[];
  /** The user looks for something: nothing that was found is folded away. */
  readonly isFiltered: boolean;
}

const folded: readonly Consequence[] = ['guideline', 'tip'];

/** Lists what to do. Guidelines and tips are one line each, which opens. */
export function TaskList({ tasks, isFiltered, ...context }: TaskListProps) {
  if (tasks.length === 0) return <p class={styles.none}>Nothing matches.</p>;
  const shown = isFiltered ? tasks : tasks.filter((one) => !folded.includes(one.task.consequence));
  const hidden = isFiltered ? [] : folded;
  return (
    <>
      <Rows tasks={shown} {...context} />
      {hidden.map((consequence) => (
        <Fold
          key={consequence}
          consequence={consequence}
          tasks={tasks.filter(({ task }) => task.consequence === consequence)}
          {...context}
        />
      ))}
    </>
  );
}

function Rows({ tasks, ...context }: TaskRowContext & { readonly tasks: readonly ShownTask[] }) {
  if (tasks.length === 0) return null;
  return (
    <ul class={styles.rows}>
      {tasks.map((shown) => (
        <TaskRow key={`${shown.task.consequence} ${shown.task.title}`} shown={shown} {...context} />
      ))}
    </ul>
  );
}

interface FoldProps extends TaskRowContext {
  readonly consequence: Consequence;
  readonly tasks: readonly ShownTask[];
}

function Fold({ consequence, tasks, ...context }: FoldProps) {
  const isOpen = useSignal(false);
  if (tasks.length === 0) return null;
  return (
    <details
      class={styles.fold}
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary class={styles.foldSummary} data-fold>
        {formatNumber(tasks.length)} {consequenceNoun(consequence, tasks.length)}
      </summary>
      {isOpen.value && <Rows tasks={tasks} {...context} />}
    </details>
  );
}

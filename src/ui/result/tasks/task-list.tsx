import { useComputed } from '@preact/signals';
import type { Consequence } from '../../../core/contract/consequence.ts';
import { consequenceNoun } from '../../base/result-wording.ts';
import { formatNumber } from '../../base/wording.ts';
import { folded } from './result-state.ts';

import type { ShownTask } from './shown-tasks.ts';
import styles from './task-list.module.css';
import { TaskRow, type TaskRowProps } from './task-row.tsx';
import { useIsPrinting } from './use-is-printing.ts';

interface TaskListProps extends Omit<TaskRowProps, 'shown' | 'isPrinting'> {
  readonly tasks: readonly ShownTask[];
  /** Whether the user is searching. Then no match is folded away. */
  readonly isFiltered: boolean;
}

/** Lists what to do. Guidelines and tips are one line each, which opens. What depends on how the files are submitted is listed separately. */
export function TaskList({ tasks, isFiltered, ...props }: TaskListProps) {
  const row = { ...props, isPrinting: useIsPrinting() };
  const counted = tasks.filter(({ task }) => !task.uncounted);
  const alongside = tasks.filter(({ task }) => task.uncounted);
  const isFolded = ({ task }: ShownTask) => !isFiltered && folded.includes(task.consequence);
  return (
    <>
      <Rows tasks={counted.filter((one) => !isFolded(one))} {...row} />
      {folded.map((consequence) => (
        <Fold
          key={consequence}
          consequence={consequence}
          tasks={counted.filter((one) => isFolded(one) && one.task.consequence === consequence)}
          {...row}
        />
      ))}
      {alongside.length > 0 && <h3 class={styles.alongside}>When you submit</h3>}
      <Rows tasks={alongside} {...row} />
    </>
  );
}

interface RowsProps extends Omit<TaskRowProps, 'shown'> {
  readonly tasks: readonly ShownTask[];
}

function Rows({ tasks, ...row }: RowsProps) {
  if (tasks.length === 0) return null;
  return (
    <ul class={styles.rows}>
      {tasks.map((shown) => (
        <TaskRow key={`${shown.task.consequence} ${shown.task.title}`} shown={shown} {...row} />
      ))}
    </ul>
  );
}

interface FoldProps extends RowsProps {
  readonly consequence: Consequence;
}

function Fold({ consequence, tasks, ...row }: FoldProps) {
  const { isPrinting, state } = row;
  const isOpen = useComputed(() => state.isOpen(consequence, false)).value || isPrinting;
  if (tasks.length === 0) return null;
  return (
    <details
      class={styles.fold}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (!isPrinting) state.setOpen(consequence, currentTarget.open, false);
      }}
    >
      <summary class={styles.foldSummary} data-fold>
        {formatNumber(tasks.length)} {consequenceNoun(consequence, tasks.length)}
      </summary>
      {isOpen && <Rows tasks={tasks} {...row} />}
    </details>
  );
}

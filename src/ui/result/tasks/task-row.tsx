import { useComputed } from '@preact/signals';
import type { RatedDiagnostic } from '../../../core/contract/consequence.ts';
import type { Task } from '../../../core/contract/task.ts';
import { ConsequenceMark, markOf } from '../../base/components/consequence-mark.tsx';
import { Prose } from '../../base/components/prose.tsx';
import controls from '../../base/controls.module.css';
import {
  consequenceLabels,
  consequenceSentence,
  formatEvidence,
  formatPlaces,
} from '../../base/result-wording.ts';
import tones from '../../base/tones.module.css';
import { pluralize } from '../../base/wording.ts';
import type { IgnoreRequest } from '../../session/ignoring.ts';
import { IgnoreButton } from '../diagnostics/ignore-button.tsx';
import type { ListContext } from '../diagnostics/list-context.ts';
import rows from '../diagnostics/row.module.css';
import { useScrollWhen } from '../diagnostics/use-scroll-when.ts';
import type { Icon } from '../icon/icon-view.tsx';
import { isOpenByDefault, keyOf, type ResultState } from './result-state.ts';
import type { ShownTask } from './shown-tasks.ts';
import { TaskActions } from './task-actions.tsx';
import styles from './task-list.module.css';
import { TaskPlaces } from './task-places.tsx';

export interface TaskRowProps {
  readonly shown: ShownTask;
  readonly icon: Icon | undefined;
  readonly state: ResultState;
  readonly context: ListContext;
  /** Then it shows its places, open or not. */
  readonly isPrinting: boolean;
}

/** Shows one thing to do. It opens to its places, if it has any. */
export function TaskRow({ shown, icon, state, context, isPrinting }: TaskRowProps) {
  const { consequence, ruleIds } = shown.task;
  const byDefault = isOpenByDefault(shown.task);
  const key = keyOf(shown.task);
  const opened = useComputed(() => state.isOpen(key, byDefault));
  const isOpen = opened.value || isPrinting;
  const isCurrent = useComputed(() => {
    const current = context.link.current.value;
    return !opened.value && current !== undefined && shown.diagnostics.includes(current);
  });
  const heading = <Heading shown={shown} context={context} />;
  return (
    <li
      class={`${rows.row} ${tones[markOf[consequence]]} ${styles.task}`}
      aria-current={isCurrent}
      ref={useScrollWhen(isCurrent)}
    >
      {shown.diagnostics.length === 0 ? (
        <div class={rows.summary}>{heading}</div>
      ) : (
        <details
          open={isOpen}
          onToggle={({ currentTarget }) => {
            if (!isPrinting) state.setOpen(key, currentTarget.open, byDefault);
          }}
        >
          <summary class={`${rows.summary} ${styles.opener}`} data-task={ruleIds.join(' ')}>
            {heading}
          </summary>
          {isOpen && <TaskPlaces shown={shown} icon={icon} state={state} context={context} />}
          {isOpen && (
            <p class={`${styles.ignore} ${controls.unprinted}`}>
              <IgnoreButton
                label="Ignore this task…"
                title={shown.task.title}
                what={whatOf(shown)}
              />
            </p>
          )}
        </details>
      )}
      <TaskActions shown={shown} context={context} />
    </li>
  );
}

/** The place, if there is only one, else all that the rules find. */
function whatOf({ task, diagnostics }: ShownTask): IgnoreRequest['what'] {
  const [place] = task.count === 1 && task.diagnostics.length === 1 ? diagnostics : [];
  return place ?? task.ruleIds;
}

function Heading({
  shown: { task, diagnostics },
  context: { profile, evidence },
}: Pick<TaskRowProps, 'shown' | 'context'>) {
  const { consequence, title, first, ruleIds } = task;
  const published = ruleIds.length === 1 ? evidence.get(ruleIds[0] ?? '') : undefined;
  return (
    <>
      <ConsequenceMark consequence={consequence} />
      <span class={`${rows.text} ${styles.text}`}>
        <span class={styles.title}>
          <span class={controls.unseen}>{consequenceLabels[consequence]}: </span>
          <Prose text={title} />
        </span>
        {first && (
          <span class={styles.first}>
            First: <Prose text={first} />
          </span>
        )}
        <span class={rows.meta}>
          <span>{consequenceSentence(consequence, profile)}</span>
          <span>
            {task.missing
              ? `Drop ${task.missing.length === 1 ? 'it' : 'them'} anywhere on this page`
              : placesOf(task, diagnostics)}
          </span>
          {published && <span>{formatEvidence(published)}</span>}
        </span>
      </span>
    </>
  );
}

function placesOf(task: Task, shown: readonly RatedDiagnostic[]): string {
  const isPart = shown.length < task.diagnostics.length;
  return isPart ? pluralize(shown.length, 'place') : formatPlaces(task);
}

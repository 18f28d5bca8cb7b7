import { useMemo } from 'preact/hooks';
import controls from '../../base/controls.module.css';
import { formatNumber } from '../../base/wording.ts';
import { asksIn } from '../../session/answering.ts';
import type { ListContext } from '../diagnostics/list-context.ts';
import type { ShownTask } from './shown-tasks.ts';
import styles from './task-list.module.css';

interface TaskActionsProps {
  readonly shown: ShownTask;
  readonly context: Pick<ListContext, 'propose' | 'answering'>;
}

/** Offers what can be done about a task as a whole. */
export function TaskActions({ shown, context: { propose, answering } }: TaskActionsProps) {
  return (
    <div class={styles.actions}>
      <FixAll shown={shown} propose={propose} />
      <AnswerAll shown={shown} answering={answering} />
      <WriteDocument shown={shown} propose={propose} />
    </div>
  );
}

type ProposeProps = { readonly shown: ShownTask } & Pick<ListContext, 'propose'>;

/** Offers to make all fixes of the task, also of places that are not shown. */
function FixAll({ shown: { task }, propose }: ProposeProps) {
  if (task.fixable === 0) return null;
  const label = task.fixable === 1 ? 'Fix' : `Fix all ${formatNumber(task.fixable)}`;
  return (
    <button
      class={`${controls.button} ${controls.small}`}
      type="button"
      aria-label={`${label}: ${task.title}`}
      onClick={() => void propose(task.title, { kind: 'rules', ruleIds: task.ruleIds })}
    >
      {label}
    </button>
  );
}

/** Offers to answer all questions of the task in one form. */
function AnswerAll({
  shown: { task, diagnostics },
  answering,
}: { readonly shown: ShownTask } & Pick<ListContext, 'answering'>) {
  const all = useMemo(() => asksIn(diagnostics), [diagnostics]);
  const { length } = all;
  if (length === 0) return null;
  const asksForTexts = diagnostics.every(({ asks }) => asks?.areTexts !== false);
  const verb = asksForTexts ? 'Write' : 'Answer';
  const label = length === 1 ? verb : `${verb} ${formatNumber(length)}`;
  const noun = length > 1 && asksForTexts ? ' texts' : '';
  return (
    <button
      class={`${controls.button} ${controls.small}`}
      type="button"
      aria-label={`${label}${noun}: ${task.title}`}
      onClick={() => void answering.open(task.title, diagnostics)}
    >
      {label}
    </button>
  );
}

/** Leads to where the intro is written, or starts the readme. */
function WriteDocument({ shown: { task }, propose }: ProposeProps) {
  const look = `${controls.button} ${controls.small}`;
  if (task.ruleIds.includes('intro-present')) {
    return (
      <a class={look} href="#/intro" aria-label={`Write: ${task.title}`}>
        Write
      </a>
    );
  }
  if (!task.ruleIds.includes('folder-readme')) return null;
  return (
    <button
      class={look}
      type="button"
      aria-label={`Start: ${task.title}`}
      onClick={() => void propose('Start readme.md from the template', { kind: 'readme' })}
    >
      Start
    </button>
  );
}

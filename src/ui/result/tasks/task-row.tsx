import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { RatedDiagnostic } from '../../../core/contract/consequence.ts';
import type { Profile } from '../../../core/contract/profile.ts';
import type { Report } from '../../../core/contract/report.ts';
import type { Task } from '../../../core/contract/task.ts';
import { ConsequenceMark, markOf } from '../../base/consequence-mark.tsx';
import controls from '../../base/controls.module.css';
import { groupBy } from '../../base/group-by.ts';
import { Prose } from '../../base/prose.tsx';
import {
  consequenceLabels,
  consequenceSentence,
  formatEvidence,
} from '../../base/result-wording.ts';
import { Unfold } from '../../base/unfold.tsx';
import { useGrowingCount } from '../../base/use-growing-count.ts';
import { formatNumber, pluralize } from '../../base/wording.ts';
import { type Answering, asksIn } from '../../session/answering.ts';
import type { Fixing } from '../../session/fixing.ts';
import type { SourceLink } from '../../source/source-link.ts';
import { IconFacts } from '../icon/icon-facts.tsx';
import { IconMaker } from '../icon/icon-maker.tsx';
import { type Icon, IconView } from '../icon/icon-view.tsx';
import { withKeys } from './diagnostic-groups.ts';
import { DiagnosticItem } from './diagnostic-item.tsx';
import { IgnoreButton } from './ignore-button.tsx';
import { isOpenByDefault, keyOf, type ResultState } from './result-state.ts';
import rows from './row.module.css';
import type { ShownTask } from './shown-tasks.ts';
import styles from './task-list.module.css';
import { useScrollWhen } from './use-scroll-when.ts';

/** What every row needs of the report. */
export interface TaskRowContext {
  readonly profile: Profile;
  readonly textOf: (file: string | undefined) => string | undefined;
  readonly evidence: Report['evidence'];
  readonly icon: Icon | undefined;
  readonly state: ResultState;
  readonly propose: Fixing['propose'];
  readonly link: SourceLink;
  readonly answering: Answering;
  /** Then it shows its places, open or not. */
  readonly isPrinting: boolean;
}

interface TaskRowProps extends TaskRowContext {
  readonly shown: ShownTask;
}

const FIRST = 5;
const MORE = 50;

/** Shows one thing to do. It opens to its places, if it has any. */
export function TaskRow({ shown, state, isPrinting, ...context }: TaskRowProps) {
  const { consequence, ruleIds } = shown.task;
  const byDefault = isOpenByDefault(shown.task);
  const key = keyOf(shown.task);
  const opened = useComputed(() => state.isOpen(key, byDefault));
  const isOpen = opened.value || isPrinting;
  const isCurrent = useComputed(() => {
    const current = context.link.current.value;
    return !opened.value && current !== undefined && shown.diagnostics.includes(current);
  });
  const heading = <Heading shown={shown} {...context} />;
  return (
    <li
      class={`${rows.row} ${rows[markOf[consequence]]} ${styles.task}`}
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
          {isOpen && <Places diagnostics={shown.diagnostics} state={state} {...context} />}
          {isOpen && (
            <p class={`${styles.ignore} ${controls.unprinted}`}>
              <IgnoreButton
                label="Ignore this task…"
                title={shown.task.title}
                targets={ruleIds.map((rule) => ({ rule }))}
              />
            </p>
          )}
        </details>
      )}
      <div class={styles.actions}>
        <FixAll shown={shown} propose={context.propose} />
        <AnswerAll shown={shown} answering={context.answering} />
        <WriteDocument shown={shown} propose={context.propose} />
      </div>
    </li>
  );
}

/** Offers to make all fixes of the task, also of places that are not shown. */
function FixAll({ shown: { task }, propose }: Pick<TaskRowProps, 'shown' | 'propose'>) {
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
}: Pick<TaskRowProps, 'shown' | 'answering'>) {
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
function WriteDocument({ shown: { task }, propose }: Pick<TaskRowProps, 'shown' | 'propose'>) {
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

type HeadingProps = Pick<TaskRowProps, 'shown' | 'profile' | 'evidence'>;

function Heading({ shown: { task, diagnostics }, profile, evidence }: HeadingProps) {
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

function placesOf(
  { count, lesser = 0, diagnostics: all }: Task,
  shown: readonly RatedDiagnostic[],
): string {
  if (shown.length < all.length) return pluralize(shown.length, 'place');
  const places = pluralize(count, 'place');
  return lesser === 0 ? places : `${formatNumber(count - lesser)} of ${places}`;
}

type PlacesProps = Pick<
  TaskRowContext,
  'textOf' | 'icon' | 'propose' | 'answering' | 'link' | 'state'
> &
  Pick<ShownTask, 'diagnostics'>;

function Places({ diagnostics, textOf, icon, propose, answering, link, state }: PlacesProps) {
  const limit = useSignal(FIRST);
  const count = useGrowingCount(Math.min(limit.value, diagnostics.length), 10, FIRST);
  const sorted = useMemo(() => byRule(diagnostics), [diagnostics]);
  const hidden = diagnostics.length - limit.value;
  const target = sorted.indexOf(state.target.value as RatedDiagnostic);
  useEffect(() => {
    if (target >= limit.peek()) limit.value = target + 1;
  }, [target]);
  return (
    <div class={styles.places}>
      {icon && diagnostics.some(({ file }) => file === icon.path) && (
        <>
          <IconView icon={icon} />
          <IconFacts />
          <div class={controls.unprinted}>
            <Unfold summary="Make a square icon without transparency">
              <IconMaker icon={icon} />
            </Unfold>
          </div>
        </>
      )}
      <ul>
        {withKeys(sorted.slice(0, count)).map(([key, diagnostic], index) => (
          <DiagnosticItem
            key={key}
            diagnostic={diagnostic}
            text={textOf(diagnostic.file)}
            propose={propose}
            link={link}
            answering={answering}
            showsMessage={sorted[index - 1]?.ruleId !== diagnostic.ruleId}
            arrive={index === target ? () => state.goTo(undefined) : undefined}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button
          class={controls.button}
          type="button"
          onClick={() => {
            limit.value += MORE;
          }}
        >
          {hidden > MORE
            ? `Show ${MORE} more of ${formatNumber(hidden)}`
            : `Show ${formatNumber(hidden)} more`}
        </button>
      )}
    </div>
  );
}

/** Groups the diagnostics by rule: only the first has to say what to do. */
function byRule(diagnostics: readonly RatedDiagnostic[]): readonly RatedDiagnostic[] {
  return [...groupBy(diagnostics, ({ ruleId }) => ruleId).values()].flat();
}

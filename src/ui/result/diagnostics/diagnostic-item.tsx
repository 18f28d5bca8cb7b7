import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RatedDiagnostic } from '../../../core/contract/consequence.ts';
import type { Task } from '../../../core/contract/task.ts';
import { ConsequenceMark, markOf } from '../../base/components/consequence-mark.tsx';
import { Prose } from '../../base/components/prose.tsx';
import controls from '../../base/controls.module.css';
import {
  consequenceLabels,
  consequenceSentence,
  formatEvidence,
  formatPosition,
} from '../../base/result-wording.ts';
import tones from '../../base/tones.module.css';
import { DiagnosticDetails } from './diagnostic-details.tsx';
import styles from './diagnostic-item.module.css';
import { foundOnly } from './found-only.ts';
import type { ListContext } from './list-context.ts';
import rows from './row.module.css';
import { SourceLineExcerpt } from './source-excerpt.tsx';
import { useScrollWhen } from './use-scroll-when.ts';

interface DiagnosticItemProps {
  readonly diagnostic: RatedDiagnostic;
  readonly context: ListContext;
  /** False if the message is like that of the place before: then it shows when the item is open. */
  readonly showsMessage: boolean;
  /** The task whose row it is in, which has the mark and says who asks for it. */
  readonly task?: Task;
  /** If there is one, the item opens and takes the focus, then calls it. */
  readonly arrive?: (() => void) | undefined;
}

/** Shows one place in a line. It expands to the surrounding lines and the fix. */
export function DiagnosticItem(props: DiagnosticItemProps) {
  const { diagnostic, context, task, arrive } = props;
  const { link } = context;
  const isOpen = useSignal(false);
  const { consequence, message, range } = diagnostic;
  const text = context.textOf(diagnostic.file);
  // Without the missing files nothing can be submitted, whoever asks for them.
  const announced = task?.missing ? task.consequence : consequence;
  const excerpt = text === undefined || !range ? undefined : { text, range };
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!arrive || !details.current) return;
    details.current.open = true;
    details.current.querySelector('summary')?.focus({ preventScroll: true });
    details.current.scrollIntoView({ block: 'center' });
    arrive();
  }, [arrive]);
  // The row of the task has the title, and what there is to do about its only place.
  const only = task?.diagnostics.length === 1 ? task : undefined;
  const showsMessage = props.showsMessage || isOpen.value || !excerpt;
  const isCurrent = useComputed(() => link.current.value === diagnostic);
  return (
    <li
      class={`${rows.row} ${tones[markOf[consequence]]}`}
      aria-current={isCurrent}
      ref={useScrollWhen(isCurrent)}
    >
      <details
        ref={details}
        onToggle={({ currentTarget }) => {
          isOpen.value = currentTarget.open;
        }}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is interactive */}
        <summary
          class={`${rows.summary} ${styles.summary}`}
          data-in-task={task !== undefined}
          data-diagnostic
          onFocus={() => link.follow(diagnostic)}
        >
          {!task && <ConsequenceMark consequence={consequence} />}
          <span class={rows.text}>
            <span class={showsMessage ? styles.message : controls.unseen}>
              <span class={controls.unseen}>{consequenceLabels[announced]}: </span>
              <Prose text={only ? foundOnly(message, only.title) : message} />
            </span>
            <Place diagnostic={diagnostic} isInTask={task !== undefined}>
              {excerpt && !isOpen.value && <SourceLineExcerpt {...excerpt} />}
            </Place>
            {!task && <Asker diagnostic={diagnostic} context={context} />}
          </span>
        </summary>
        {isOpen.value && (
          <DiagnosticDetails diagnostic={diagnostic} context={context} isOnly={!!only} />
        )}
      </details>
    </li>
  );
}

interface PlaceProps extends Pick<DiagnosticItemProps, 'diagnostic'> {
  readonly isInTask: boolean;
  readonly children: ComponentChildren;
}

/** Says where it is. A task of the whole connector need not. */
function Place({ diagnostic, isInTask, children }: PlaceProps) {
  const isWhole = diagnostic.file === undefined;
  if (isWhole && isInTask) return null;
  const Tag = isWhole ? 'span' : 'code';
  return (
    <span class={styles.place}>
      <Tag class={styles.position}>{formatPosition(diagnostic)}</Tag>
      {children}
    </span>
  );
}

function Asker({
  diagnostic: { consequence, ruleId },
  context: { profile, evidence },
}: Pick<DiagnosticItemProps, 'diagnostic' | 'context'>) {
  const published = evidence.get(ruleId);
  return (
    <span class={rows.meta}>
      <span>{consequenceSentence(consequence, profile)}</span>
      {published && <span>{formatEvidence(published)}</span>}
    </span>
  );
}

import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { RatedDiagnostic } from '../../../core/contract/consequence.ts';
import type { Task } from '../../../core/contract/task.ts';
import { ConsequenceMark, markOf } from '../../base/consequence-mark.tsx';
import controls from '../../base/controls.module.css';
import { Prose } from '../../base/prose.tsx';
import {
  consequenceLabels,
  consequenceSentence,
  formatEvidence,
  formatPosition,
} from '../../base/result-wording.ts';
import { ruleAddress } from '../../base/route.ts';
import tones from '../../base/tones.module.css';
import { InlineAnswers } from '../dialogs/inline-answers.tsx';
import styles from './diagnostic-item.module.css';
import { IgnoreButton } from './ignore-button.tsx';
import type { ListContext } from './list-context.ts';
import rows from './row.module.css';
import { SourceContext, SourceLineExcerpt } from './source-excerpt.tsx';
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
              <Prose text={message} />
            </span>
            <span class={styles.place}>
              <Position diagnostic={diagnostic} />
              {excerpt && !isOpen.value && <SourceLineExcerpt {...excerpt} />}
            </span>
            {!task && <Asker diagnostic={diagnostic} context={context} />}
          </span>
        </summary>
        {isOpen.value && (
          <div class={styles.more}>
            {excerpt && <SourceContext {...excerpt} />}
            <FixPreview diagnostic={diagnostic} propose={context.propose} />
            <InlineAnswers diagnostic={diagnostic} answering={context.answering} />
            <p>
              <a href={ruleAddress(diagnostic.ruleId)}>Why this matters, and how to fix it</a>{' '}
              <code class={styles.rule}>{diagnostic.ruleId}</code>{' '}
              <IgnoreButton label="Ignore…" title={message} what={diagnostic} />
            </p>
            {excerpt && (
              <button
                class={`${controls.button} ${controls.small} ${styles.open}`}
                type="button"
                onClick={() => link.edit(diagnostic)}
              >
                Edit the file
              </button>
            )}
          </div>
        )}
      </details>
    </li>
  );
}

function Position({ diagnostic }: Pick<DiagnosticItemProps, 'diagnostic'>) {
  const Tag = diagnostic.file === undefined ? 'span' : 'code';
  return <Tag class={styles.position}>{formatPosition(diagnostic)}</Tag>;
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

/** Shows what the fix writes, and offers to make it. */
function FixPreview({
  diagnostic: { fix, file },
  propose,
}: Pick<DiagnosticItemProps, 'diagnostic'> & Pick<ListContext, 'propose'>) {
  if (!fix || file === undefined) return null;
  const texts = fix.edits.map(({ newText }) => newText).filter((text) => text.trim() !== '');
  return (
    <div class={styles.fix}>
      <p>
        <strong>Fix:</strong> {fix.title}
      </p>
      {texts.map((text) => (
        <pre key={text} class={styles.edit}>
          {text.trim()}
        </pre>
      ))}
      <button
        class={`${controls.button} ${controls.small}`}
        type="button"
        onClick={() => void propose(fix.title, { kind: 'one', file, fix })}
      >
        Apply
      </button>
    </div>
  );
}

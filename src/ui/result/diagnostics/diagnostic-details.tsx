import type { RatedDiagnostic } from '../../../core/contract/consequence.ts';
import controls from '../../base/controls.module.css';
import { ruleAddress } from '../../base/route.ts';
import { InlineAnswers } from '../dialogs/inline-answers.tsx';
import styles from './diagnostic-item.module.css';
import { hasWordsOf } from './found-only.ts';
import { IgnoreButton } from './ignore-button.tsx';
import type { ListContext } from './list-context.ts';
import { SourceContext } from './source-excerpt.tsx';

interface DiagnosticDetailsProps {
  readonly diagnostic: RatedDiagnostic;
  readonly context: ListContext;
  /** Whether it is the only one of its task, whose row offers to ignore it. */
  readonly isOnly: boolean;
}

/** Shows the lines around a place, and what can be done about it. */
export function DiagnosticDetails({ diagnostic, context, isOnly }: DiagnosticDetailsProps) {
  const { ruleId, message, file, range } = diagnostic;
  const text = context.textOf(file);
  const excerpt = text === undefined || !range ? undefined : { text, range };
  return (
    <div class={styles.more}>
      {excerpt && <SourceContext {...excerpt} />}
      <FixPreview diagnostic={diagnostic} propose={context.propose} />
      <InlineAnswers diagnostic={diagnostic} answering={context.answering} />
      {excerpt && (
        <button
          class={`${controls.button} ${controls.small}`}
          type="button"
          onClick={() => context.link.edit(diagnostic)}
        >
          Edit the file
        </button>
      )}
      <p>
        <a href={ruleAddress(ruleId)}>Why this matters, and how to fix it</a>{' '}
        <code class={styles.rule}>{ruleId}</code>{' '}
        {!isOnly && <IgnoreButton label="Ignore…" title={message} what={diagnostic} />}
      </p>
    </div>
  );
}

/** Shows what the fix writes, unless its title does, and offers to make it. */
function FixPreview({
  diagnostic: { fix, file },
  propose,
}: Pick<DiagnosticDetailsProps, 'diagnostic'> & Pick<ListContext, 'propose'>) {
  if (!fix || file === undefined) return null;
  const texts = fix.edits
    .map(({ newText }) => newText.replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((text) => !hasWordsOf(fix.title, text));
  return (
    <div class={styles.fix}>
      <p>
        <strong>Fix:</strong> {fix.title}
      </p>
      {texts.map((text) => (
        <pre key={text} class={styles.edit}>
          {text}
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

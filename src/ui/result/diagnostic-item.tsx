import { useSignal } from '@preact/signals';
import type { Diagnostic } from '../../core/contract/diagnostic.ts';
import type { Evidence } from '../../core/contract/evidence.ts';
import controls from '../base/controls.module.css';
import { Prose } from '../base/prose.tsx';
import { ruleAddress } from '../base/route.ts';
import { SeverityMark } from '../base/severity-mark.tsx';
import { authorityLabel, formatEvidence, formatPosition, severityLabels } from '../base/wording.ts';
import styles from './diagnostic-item.module.css';
import { SourceContext, SourceLineExcerpt } from './source-excerpt.tsx';

interface DiagnosticItemProps {
  readonly diagnostic: Diagnostic;
  /** The text of the file, if it is a text file. */
  readonly text: string | undefined;
  readonly evidence: Evidence | undefined;
}

/** Shows one diagnostic. It expands to the surrounding lines and the fix. */
export function DiagnosticItem({ diagnostic, text, evidence }: DiagnosticItemProps) {
  const isOpen = useSignal(false);
  const { severity, message, authority, range } = diagnostic;
  const excerpt = text === undefined || !range ? undefined : { text, range };
  return (
    <li class={`${styles.item} ${styles[severity]}`}>
      <details
        class={styles.details}
        onToggle={({ currentTarget }) => {
          isOpen.value = currentTarget.open;
        }}
      >
        <summary class={styles.summary} data-diagnostic>
          <SeverityMark severity={severity} />
          <span class={styles.text}>
            <span class={styles.message}>
              <span class={controls.unseen}>{severityLabels[severity]}: </span>
              <Prose text={message} />
            </span>
            <span class={styles.meta}>
              {diagnostic.file === undefined ? (
                <span>{formatPosition(diagnostic)}</span>
              ) : (
                <code class={styles.position}>{formatPosition(diagnostic)}</code>
              )}
              <span>{authorityLabel(authority, severity)}</span>
              {evidence && <span>{formatEvidence(evidence)}</span>}
            </span>
            {excerpt && !isOpen.value && <SourceLineExcerpt {...excerpt} />}
          </span>
        </summary>
        {isOpen.value && (
          <div class={styles.more}>
            {excerpt && <SourceContext {...excerpt} />}
            {diagnostic.fix && <FixPreview fix={diagnostic.fix} />}
            <p>
              <a href={ruleAddress(diagnostic.ruleId)}>Why this matters, and how to fix it</a>{' '}
              <code class={styles.rule}>{diagnostic.ruleId}</code>
            </p>
          </div>
        )}
      </details>
    </li>
  );
}

function FixPreview({ fix }: { readonly fix: NonNullable<Diagnostic['fix']> }) {
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
    </div>
  );
}

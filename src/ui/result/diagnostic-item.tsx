import { useSignal } from '@preact/signals';
import type { Diagnostic } from '../../core/contract/diagnostic.ts';
import type { Evidence } from '../../core/contract/evidence.ts';
import controls from '../base/controls.module.css';
import { Prose } from '../base/prose.tsx';
import { ruleAddress } from '../base/route.ts';
import { SeverityMark } from '../base/severity-mark.tsx';
import { authorityWords, evidenceWords, placeWords, severityWords } from '../base/wording.ts';
import styles from './diagnostic-item.module.css';
import { SourceContext, SourceLineExcerpt } from './source-excerpt.tsx';

interface DiagnosticItemProps {
  readonly diagnostic: Diagnostic;
  /** Text of the file at fault, if that file is a text. */
  readonly text: string | undefined;
  readonly evidence: Evidence | undefined;
}

/** One diagnostic; it opens to show its place in context. */
export function DiagnosticItem({ diagnostic, text, evidence }: DiagnosticItemProps) {
  const isOpen = useSignal(false);
  const { severity, message, authority, range } = diagnostic;
  const place = text === undefined || !range ? undefined : { text, range };
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
              <span class={controls.unseen}>{severityWords[severity]}: </span>
              <Prose text={message} />
            </span>
            <span class={styles.meta}>
              {diagnostic.file === undefined ? (
                <span>{placeWords(diagnostic)}</span>
              ) : (
                <code class={styles.place}>{placeWords(diagnostic)}</code>
              )}
              <span>{authorityWords(authority, severity)}</span>
              {evidence && <span>{evidenceWords(evidence)}</span>}
            </span>
            {place && !isOpen.value && <SourceLineExcerpt {...place} />}
          </span>
        </summary>
        {isOpen.value && (
          <div class={styles.more}>
            {place && <SourceContext {...place} />}
            {diagnostic.fix && <Suggestion fix={diagnostic.fix} />}
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

function Suggestion({ fix }: { readonly fix: NonNullable<Diagnostic['fix']> }) {
  const texts = fix.edits.map(({ newText }) => newText).filter((text) => text.trim() !== '');
  return (
    <div class={styles.suggestion}>
      <p>
        <strong>Suggestion:</strong> {fix.title}
      </p>
      {texts.map((text) => (
        <pre key={text} class={styles.edit}>
          {text.trim()}
        </pre>
      ))}
    </div>
  );
}

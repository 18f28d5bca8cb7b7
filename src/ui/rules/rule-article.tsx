import type { ExampleFile, RulePage } from '../../core/contract/api.ts';
import { ConsequenceMark } from '../base/components/consequence-mark.tsx';
import { Prose } from '../base/components/prose.tsx';
import { markedSegments } from '../base/marked-text.ts';
import { consequenceLabels, consequenceSentence, formatEvidence } from '../base/result-wording.ts';
import { profileLabels } from '../base/wording.ts';
import styles from './rule-article.module.css';

/** Explains one rule to the publisher. */
export function RuleArticle({ rule }: { readonly rule: RulePage }) {
  const { id, consequence, summary, why, fix, source, messages, evidence, profiles } = rule;
  return (
    <article class={styles.article}>
      <header class={styles.header}>
        <h1 tabIndex={-1}>
          <Prose text={summary} />
        </h1>
        <p class={styles.meta}>
          <span class={styles.severity}>
            <ConsequenceMark consequence={consequence} /> {consequenceLabels[consequence]}
          </span>
          <span>{consequenceSentence(consequence, profiles[0] ?? 'verified')}</span>
          <code>{id}</code>
        </p>
      </header>
      <section>
        <h2>Why</h2>
        <p>
          <Prose text={why} />
        </p>
      </section>
      <section>
        <h2>How to fix it</h2>
        <p>
          <Prose text={fix} />
        </p>
      </section>
      <Examples title="This fails" examples={rule.invalid} />
      <Examples title="This passes" examples={rule.valid} />
      {messages.length > 0 && (
        <section>
          <h2>Messages you may see</h2>
          {messages.map((message) => (
            <blockquote key={message}>{message}</blockquote>
          ))}
        </section>
      )}
      <section>
        <h2>Background</h2>
        {evidence && <p>{formatEvidence(evidence)}.</p>}
        {profiles.length < 3 && (
          <p>Applies to: {profiles.map((profile) => profileLabels[profile]).join(', ')}.</p>
        )}
        <p>
          Source: <Source source={source} />
        </p>
      </section>
    </article>
  );
}

interface ExamplesProps {
  readonly title: string;
  readonly examples: readonly (readonly ExampleFile[])[];
}

function Examples({ title, examples }: ExamplesProps) {
  if (examples.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {examples.map((files) => (
        <figure key={JSON.stringify(files)} class={styles.example}>
          {files.map(({ file, text }) => (
            <div key={file}>
              <figcaption>{file}</figcaption>
              <pre>
                <code class={text === '' ? styles.placeholder : undefined}>
                  {text === '' && '(any content)'}
                  {markedSegments(text).map((segment) =>
                    segment.isMarked ? <mark>{segment.text}</mark> : segment.text,
                  )}
                </code>
              </pre>
            </div>
          ))}
        </figure>
      ))}
    </section>
  );
}

function Source({ source }: { readonly source: string }) {
  if (!source.startsWith('https://')) return <>{source}</>;
  return (
    <a href={source} rel="noreferrer noopener" target="_blank">
      {source.replace('https://', '')}
    </a>
  );
}

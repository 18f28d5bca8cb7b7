import type { ExampleFile, RulePage } from '../../core/contract/api.ts';
import { markedStretches } from '../base/marked-text.ts';
import { Prose } from '../base/prose.tsx';
import { SeverityMark } from '../base/severity-mark.tsx';
import { authorityWords, evidenceWords, profileWords, severityWords } from '../base/wording.ts';
import styles from './rule-article.module.css';

/** One rule, explained to the publisher of a connector. */
export function RuleArticle({ rule }: { readonly rule: RulePage }) {
  const { id, severity, authority, summary, why, fix, source, messages, evidence, profiles } = rule;
  return (
    <article class={styles.article}>
      <header class={styles.header}>
        <h1 tabIndex={-1}>
          <Prose text={summary} />
        </h1>
        <p class={styles.meta}>
          <span class={styles.severity}>
            <SeverityMark severity={severity} /> {severityWords[severity]}
          </span>
          <span>{authorityWords(authority, severity)}</span>
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
          <h2>In the platform's words</h2>
          {messages.map((message) => (
            <blockquote key={message}>{message}</blockquote>
          ))}
        </section>
      )}
      <section>
        <h2>Background</h2>
        {evidence && <p>{evidenceWords(evidence)}.</p>}
        {profiles.length < 3 && (
          <p>Applies to: {profiles.map((profile) => profileWords[profile]).join(', ')}.</p>
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
                <code class={text === '' ? styles.nothing : undefined}>
                  {text === '' && 'anything'}
                  {markedStretches(text).map((stretch) =>
                    stretch.isMarked ? <mark>{stretch.text}</mark> : stretch.text,
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

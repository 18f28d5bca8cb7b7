import { useSignal } from '@preact/signals';
import type { RulePage } from '../../core/contract/api.ts';
import { BackLink } from '../base/components/back-link.tsx';
import { ConsequenceMark } from '../base/components/consequence-mark.tsx';
import { Prose } from '../base/components/prose.tsx';
import { SearchField } from '../base/components/search-field.tsx';
import controls from '../base/controls.module.css';
import { groupBy } from '../base/group-by.ts';
import { consequenceLabels } from '../base/result-wording.ts';
import { DECODER_ADDRESS, ruleAddress } from '../base/route.ts';
import { pluralize } from '../base/wording.ts';
import type { Decoding } from '../decoder/decoding.ts';
import { MessageForm } from '../decoder/message-form.tsx';
import { RuleArticle } from './rule-article.tsx';
import type { RuleBook } from './rule-book.ts';
import styles from './rules-view.module.css';

export interface RulesViewProps {
  readonly book: RuleBook;
  /** The rule to explain, or undefined for the list of all rules. */
  readonly id: string | undefined;
  /** The link at the top. */
  readonly back: { readonly href: string; readonly label: string };
  readonly decoding: Decoding;
}

/** Shows the list of rules, or one rule. */
export function RulesView({ book, id, back, decoding }: RulesViewProps) {
  const pages = book.pages.value;
  const rule = id === undefined ? undefined : pages?.find((page) => page.id === id);
  return (
    <div class={styles.view}>
      <p class={styles.back}>
        <BackLink {...back} />
        {id !== undefined && <a href="#/rules">All rules</a>}
      </p>
      {pages === undefined && <Loading book={book} />}
      {pages && id === undefined && <RuleIndex pages={pages} decoding={decoding} />}
      {pages && id !== undefined && (rule ? <RuleArticle rule={rule} /> : <UnknownRule id={id} />)}
    </div>
  );
}

function Loading({ book }: { readonly book: RuleBook }) {
  if (!book.failed.value) return <h1 tabIndex={-1}>Rules</h1>;
  return (
    <>
      <h1 tabIndex={-1}>The rules could not be loaded</h1>
      <p>
        <button class={controls.button} type="button" onClick={() => void book.load()}>
          Try again
        </button>
      </p>
    </>
  );
}

function UnknownRule({ id }: { readonly id: string }) {
  return (
    <>
      <h1 tabIndex={-1}>Rule not found</h1>
      <p>
        There is no rule named <code>{id}</code>. See <a href="#/rules">all rules</a>.
      </p>
    </>
  );
}

interface RuleIndexProps {
  readonly pages: readonly RulePage[];
  readonly decoding: Decoding;
}

function RuleIndex({ pages, decoding }: RuleIndexProps) {
  const search = useSignal('');
  const shown = pages.filter((page) => matches(page, search.value));
  const families = groupBy(shown, ({ family }) => family);
  return (
    <>
      <h1 tabIndex={-1}>Rules</h1>
      <MessageForm
        decoding={decoding}
        label="Got a message? Paste it"
        rows={2}
        submit={() => {
          location.hash = DECODER_ADDRESS;
        }}
      />
      <SearchField label="Search rules" text={search} />
      <p role="status" class={styles.found}>
        {pluralize(shown.length, 'rule')}
      </p>
      {[...families].map(([family, rules]) => (
        <section key={family} aria-label={family} class={styles.family}>
          <h2>{family}</h2>
          <ul>
            {rules.map(({ id, consequence, summary }) => (
              <li key={id}>
                <a href={ruleAddress(id)}>
                  <ConsequenceMark consequence={consequence} />
                  <span class={controls.unseen}>{consequenceLabels[consequence]}: </span>
                  <span>
                    <Prose text={summary} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function matches({ id, summary, messages }: RulePage, search: string): boolean {
  const text = [id, summary, ...messages].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

import type { RatedDiagnostic } from '../../core/contract/consequence.ts';
import type { DecodedMessage, DecodedRule } from '../../core/contract/decoded.ts';
import { ConsequenceMark } from '../base/components/consequence-mark.tsx';
import { CopyButton } from '../base/components/copy-button.tsx';
import { Prose } from '../base/components/prose.tsx';
import controls from '../base/controls.module.css';
import type { FindingLink } from '../base/finding-link.ts';
import { consequenceLabels, formatPosition } from '../base/result-wording.ts';
import { ruleAddress } from '../base/route.ts';
import { pluralize } from '../base/wording.ts';
import styles from './message-card.module.css';
import { placeWords, reportText, shownText, stateSentences } from './message-words.ts';

/** More places are in the result. */
const MOST_PLACES = 3;

interface MessageCardProps {
  readonly message: DecodedMessage;
  readonly rules: ReadonlyMap<string, DecodedRule>;
  readonly linkTo: (finding: RatedDiagnostic) => FindingLink;
}

/** Shows what a message means, and whether the open connector still has the fault. */
export function MessageCard({ message, rules, linkTo }: MessageCardProps) {
  const { ruleIds, note, place, state } = message;
  const [best, ...others] = ruleIds.flatMap((id) => rules.get(id) ?? []);
  return (
    <article class={styles.card}>
      <blockquote class={styles.message}>{shownText(message)}</blockquote>
      {note !== undefined && <p>{note}</p>}
      {best && (
        <>
          <h2 class={styles.title}>
            <ConsequenceMark consequence={best.consequence} />
            <span>
              <span class={controls.unseen}>{consequenceLabels[best.consequence]}: </span>
              <a href={ruleAddress(best.id)}>
                <Prose text={best.summary} />
              </a>
            </span>
          </h2>
          <p>
            <Prose text={best.fix} />
          </p>
        </>
      )}
      {place && (
        <p class={styles.hint}>
          Place: <code>{placeWords(place)}</code>
        </p>
      )}
      {state && (
        <p class={styles.state}>
          {stateSentences[state]}
          {state === 'clean' &&
            ' If the message is about exactly these files, our check misses something: send us a report.'}
        </p>
      )}
      {state === 'clean' && (
        <CopyButton text={reportText(message)} label="the report" caption="Copy a report" />
      )}
      <Places message={message} linkTo={linkTo} />
      {others.length > 0 && (
        <p class={styles.hint}>
          Or:{' '}
          {others.map(({ id, summary }, index) => (
            <>
              {index > 0 && ' · '}
              <a key={id} href={ruleAddress(id)}>
                <Prose text={summary} />
              </a>
            </>
          ))}
        </p>
      )}
    </article>
  );
}

function Places({
  message: { diagnostics },
  linkTo,
}: Pick<MessageCardProps, 'message' | 'linkTo'>) {
  if (diagnostics.length === 0) return null;
  const more = diagnostics.length - MOST_PLACES;
  return (
    <ul class={styles.places}>
      {diagnostics.slice(0, MOST_PLACES).map((diagnostic) => (
        <li key={formatPosition(diagnostic)}>
          <Prose text={diagnostic.message} />{' '}
          <a {...linkTo(diagnostic)}>
            <code>{formatPosition(diagnostic)}</code>
          </a>
        </li>
      ))}
      {more > 0 && <li>{pluralize(more, 'more place')}</li>}
    </ul>
  );
}

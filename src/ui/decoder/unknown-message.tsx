import type { DecodedMessage, DecodedRule } from '../../core/contract/decoded.ts';
import { Prose } from '../base/components/prose.tsx';
import { ruleAddress } from '../base/route.ts';
import styles from './message-card.module.css';
import { shownText } from './message-words.ts';

interface UnknownMessageProps {
  readonly message: DecodedMessage;
  readonly rules: ReadonlyMap<string, DecodedRule>;
}

/** Shows a message that no rule knows, with the rules that come close. */
export function UnknownMessage({ message, rules }: UnknownMessageProps) {
  const close = message.nearest.flatMap((id) => rules.get(id) ?? []);
  return (
    <article class={styles.card}>
      <blockquote class={styles.message}>{shownText(message)}</blockquote>
      <p>No rule knows this message.{close.length > 0 && ' These come closest:'}</p>
      {close.length > 0 && (
        <ul class={styles.places}>
          {close.map(({ id, summary }) => (
            <li key={id}>
              <a href={ruleAddress(id)}>
                <Prose text={summary} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

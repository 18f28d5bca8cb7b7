import { useEffect } from 'preact/hooks';
import type { RatedDiagnostic } from '../../core/contract/consequence.ts';
import type { DecodedRule } from '../../core/contract/decoded.ts';
import { BackLink } from '../base/components/back-link.tsx';
import type { FindingLink } from '../base/finding-link.ts';
import { pluralize } from '../base/wording.ts';
import styles from './decoder-view.module.css';
import type { Decoding, DecodingState, DecodingSubject } from './decoding.ts';
import { MessageCard } from './message-card.tsx';
import { MessageForm } from './message-form.tsx';
import { isKnown } from './message-words.ts';
import { UnknownMessage } from './unknown-message.tsx';

export interface DecoderViewProps {
  readonly decoding: Decoding;
  /** The open connector. */
  readonly subject: DecodingSubject | undefined;
  /** The link at the top. */
  readonly back: { readonly href: string; readonly label: string };
  readonly linkTo: (finding: RatedDiagnostic) => FindingLink;
}

/** Explains pasted messages of certification. */
export function DecoderView({ decoding, subject, back, linkTo }: DecoderViewProps) {
  const state = decoding.state.value;
  const source = subject?.source;
  useEffect(() => {
    void decoding.read(subject);
  }, [decoding, source]);
  return (
    <div class={styles.view}>
      <p class={styles.back}>
        <BackLink {...back} />
      </p>
      <h1 tabIndex={-1}>Got a message? Paste it</h1>
      <p>
        Paste what the checks, Partner Center, a portal or a reviewer wrote: one message, a whole
        log or an email. It never leaves this browser.
      </p>
      <MessageForm
        decoding={decoding}
        label="Message"
        rows={7}
        submit={() => void decoding.read(subject)}
      />
      <p class={styles.hint}>
        {subject
          ? `Compared with ${subject.name}.`
          : 'Add your connector as well, to see whether it still has the fault.'}
      </p>
      <p role="status" class={styles.status}>
        {statusOf(state)}
      </p>
      {state?.name === 'read' && <Messages state={state} linkTo={linkTo} />}
    </div>
  );
}

interface MessagesProps extends Pick<DecoderViewProps, 'linkTo'> {
  readonly state: DecodingState & { readonly name: 'read' };
}

function Messages({ state: { decoded }, linkTo }: MessagesProps) {
  const rules: ReadonlyMap<string, DecodedRule> = new Map(
    decoded.rules.map((rule) => [rule.id, rule]),
  );
  const known = decoded.messages.filter(isKnown);
  const unknown = decoded.messages.filter((message) => !isKnown(message));
  return (
    <>
      {known.map((message, index) => (
        <MessageCard key={index} message={message} rules={rules} linkTo={linkTo} />
      ))}
      {unknown.length > 0 && (
        <section class={styles.unknown} aria-labelledby="unknown-messages">
          <h2 id="unknown-messages">Not understood</h2>
          {unknown.map((message, index) => (
            <UnknownMessage key={index} message={message} rules={rules} />
          ))}
        </section>
      )}
    </>
  );
}

function statusOf(state: DecodingState | undefined): string {
  if (state === undefined) return '';
  if (state.name === 'reading') return 'Reading.';
  if (state.name === 'failed') return 'Try again: the messages could not be read.';
  const { messages, unread } = state.decoded;
  const known = messages.filter(isKnown).length;
  const rest = unread > 0 ? ` ${pluralize(unread, 'character')} at the end not read.` : '';
  return `${known} of ${pluralize(messages.length, 'message')} understood.${rest}`;
}

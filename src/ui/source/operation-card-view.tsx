import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ConnectorApi } from '../../core/contract/api.ts';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { CardField, OperationCard } from '../../core/contract/operation-card.ts';
import { Unfold } from '../base/components/unfold.tsx';
import controls from '../base/controls.module.css';
import { pluralize } from '../base/wording.ts';
import styles from './operation-card-view.module.css';

interface OperationCardViewProps {
  readonly source: ConnectorSource;
  /** The JSON pointer of the operation, or of something in it. */
  readonly pointer: string;
  readonly api: Pick<ConnectorApi, 'operationCards'>;
}

/** Draws the operation that the pointer leads into as users of the designer see it. */
export function OperationCardView({ source, pointer, api }: OperationCardViewProps) {
  const operation = /^\/paths\/[^/]+\/[^/]+/.exec(pointer)?.[0];
  const card = useSignal<OperationCard | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    const show = async () => {
      const cards = operation === undefined ? [] : await api.operationCards(source, [operation]);
      if (isCurrent) card.value = cards[0];
    };
    // Without an answer the card stays as it is: the next check brings another.
    show().catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [source, operation, api]);
  return card.value ? <Card card={card.value} /> : null;
}

function Card({ card }: { readonly card: OperationCard }) {
  const { kind, title, description, isDeprecated, fields, advanced, hidden } = card;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class={styles.card} aria-labelledby="card" tabIndex={0}>
      <p class={styles.caption}>As users see it: {kind}</p>
      <h3 id="card" class={styles.title}>
        {title}
        {isDeprecated && ' [DEPRECATED]'}
      </h3>
      <p class={styles.hint}>{description || 'No description.'}</p>
      {fields.length === 0 && <p class={styles.hint}>Nothing to fill in.</p>}
      <Fields fields={fields} />
      {advanced.length > 0 && (
        <Unfold summary={`Advanced parameters (${advanced.length})`}>
          <Fields fields={advanced} />
        </Unfold>
      )}
      {hidden > 0 && <p class={styles.hint}>{pluralize(hidden, 'more field')}.</p>}
    </section>
  );
}

function Fields({ fields }: { readonly fields: readonly CardField[] }) {
  return (
    <ul class={styles.fields}>
      {fields.map((field, index) => (
        <li key={`${index} ${field.label}`} class={styles.field}>
          <span class={styles.label}>
            {field.label}
            {field.isRequired && (
              <>
                <span aria-hidden="true"> *</span>
                <span class={controls.unseen}> (required)</span>
              </>
            )}
          </span>
          <span class={styles.input} data-empty={field.initial === undefined}>
            {field.initial ?? (field.hint || 'No description.')}
          </span>
          <span class={styles.kind}>{kindOf(field)}</span>
        </li>
      ))}
    </ul>
  );
}

function kindOf({ control, choices, isDynamic }: CardField): string {
  if (isDynamic) return 'Filled by the service';
  return choices.length > 0 ? `${control}: ${choices.join(', ')}` : control;
}

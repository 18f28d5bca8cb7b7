import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ConsequenceMark } from '../base/components/consequence-mark.tsx';
import controls from '../base/controls.module.css';
import { pluralize } from '../base/wording.ts';
import { ago } from './ago.ts';
import { isEdited } from './kept-head.ts';
import type { KeptEntry } from './kept-store.ts';
import type { LazyKeeper } from './lazy-keeper.ts';
import styles from './recent-list.module.css';

export interface RecentListProps {
  readonly kept: LazyKeeper;
  readonly open: (id: string) => void;
  readonly forget: (id: string) => Promise<void>;
}

/** How many connectors are listed first. */
const FIRST = 5;

/** Lists the connectors that were open last, to open or to forget them. */
export function RecentList({ kept, open, forget }: RecentListProps) {
  const showsAll = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const entries = kept.keeper.value?.recent.value ?? [];
  if (entries.length === 0) return null;
  const shown = showsAll.value ? entries : entries.slice(0, FIRST);
  const forgetAndFocus = async (id: string) => {
    await forget(id);
    heading.current?.focus();
  };
  return (
    <section class={styles.recent} aria-labelledby="recent">
      <h2 id="recent" tabIndex={-1} ref={heading}>
        Your last connectors
      </h2>
      <ul class={styles.list}>
        {shown.map((entry) => (
          <Row key={entry.id} entry={entry} open={open} forget={forgetAndFocus} />
        ))}
      </ul>
      {shown.length < entries.length && (
        <button
          class={`${controls.link} ${styles.more}`}
          type="button"
          onClick={() => {
            showsAll.value = true;
          }}
        >
          Show {pluralize(entries.length - shown.length, 'older one')} that you changed
        </button>
      )}
    </section>
  );
}

interface RowProps extends Pick<RecentListProps, 'open'> {
  readonly entry: KeptEntry;
  readonly forget: (id: string) => Promise<void>;
}

function Row({ entry: { id, head }, open, forget }: RowProps) {
  const name = head.name || 'Connector without a name';
  const edited = isEdited(head) ? 'Changed here, ' : '';
  return (
    <li class={styles.row}>
      <button type="button" class={styles.open} onClick={() => open(id)}>
        <span class={styles.mark}>
          {head.consequence && <ConsequenceMark consequence={head.consequence} />}
        </span>
        <strong class={styles.name}>{name}</strong>
        <span class={styles.verdict}>{head.verdict}</span>
        <span class={styles.time}>
          {edited}
          {ago(head.savedAt, Date.now())}
        </span>
      </button>
      <button
        type="button"
        class={`${controls.link} ${styles.forget}`}
        aria-label={`Forget ${name}`}
        onClick={() => void forget(id)}
      >
        Forget
      </button>
    </li>
  );
}

import { useSignal } from '@preact/signals';
import { type ComponentChildren, Fragment } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { Diagnostic } from '../../core/contract/diagnostic.ts';
import type { OutlineItem } from '../../core/contract/outline.ts';
import { SearchField } from '../base/components/search-field.tsx';
import { LongList } from '../base/components/use-long-list.tsx';
import controls from '../base/controls.module.css';
import { pluralize } from '../base/wording.ts';
import { type CountedItem, countFindings, matching } from './outline-counts.ts';
import styles from './outline-list.module.css';

interface OutlineListProps {
  readonly items: readonly OutlineItem[];
  readonly diagnostics: readonly Diagnostic[];
  readonly path: string;
  readonly goTo: (item: OutlineItem) => void;
  /** What to show of the item that was chosen. */
  readonly children?: ComponentChildren;
}

/** Lists the parts of the file with how many findings are in each. */
export function OutlineList({ items, diagnostics, path, goTo, children }: OutlineListProps) {
  const search = useSignal('');
  const counted = useMemo(
    () => countFindings(items, diagnostics, path),
    [items, diagnostics, path],
  );
  const found = useMemo(() => matching(counted, search.value), [counted, search.value]);
  const draw = useCallback(
    (shown: readonly CountedItem[]) =>
      shown.map((item, index) => (
        <Fragment key={item.pointer}>
          {item.section !== shown[index - 1]?.section && (
            <li class={styles.section}>{item.section}</li>
          )}
          <Row item={item} goTo={goTo} />
        </Fragment>
      )),
    [goTo],
  );
  return (
    <nav class={styles.outline} aria-label="Outline">
      <SearchField label="Find in the outline" text={search} isCompact />
      {found.length === 0 ? (
        <p class={styles.none}>{items.length === 0 ? 'No outline.' : 'Nothing matches.'}</p>
      ) : (
        <LongList class={styles.list} items={found} draw={draw} />
      )}
      {children}
    </nav>
  );
}

function Row({ item, goTo }: { readonly item: CountedItem } & Pick<OutlineListProps, 'goTo'>) {
  const { name, detail, count } = item;
  return (
    <li>
      <button class={styles.item} type="button" onClick={() => goTo(item)}>
        <span class={styles.name}>{name}</span>
        {count > 0 && (
          <span class={styles.count} title={pluralize(count, 'finding')}>
            {count}
            <span class={controls.unseen}> {count === 1 ? 'finding' : 'findings'}</span>
          </span>
        )}
        {detail && <code class={styles.detail}>{detail}</code>}
      </button>
    </li>
  );
}

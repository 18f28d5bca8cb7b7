import { useCallback } from 'preact/hooks';
import type { RatedDiagnostic } from '../../../core/contract/consequence.ts';
import { useLongList } from '../../base/components/use-long-list.tsx';
import { formatNumber } from '../../base/wording.ts';
import { type DiagnosticGroup, FILE_LIST, PAGE_SIZE, withKeys } from './diagnostic-groups.ts';
import { DiagnosticItem } from './diagnostic-item.tsx';
import styles from './diagnostic-list.module.css';
import type { ListContext } from './list-context.ts';

interface DiagnosticListProps {
  readonly groups: readonly DiagnosticGroup[];
  readonly context: ListContext;
}

/** Lists the diagnostics file by file. */
export function DiagnosticList({ groups, context }: DiagnosticListProps) {
  const draw = useCallback(
    (shown: readonly DiagnosticGroup[]) =>
      shown.map((group) => <Group key={group.file} group={group} context={context} />),
    [context],
  );
  // None in the first frame: the page above should appear before the files are decoded.
  const { rows, more } = useLongList(groups, draw, { ...FILE_LIST, step: 2, first: 0 });
  return (
    <>
      {rows}
      {more}
    </>
  );
}

interface GroupProps extends Omit<DiagnosticListProps, 'groups'> {
  readonly group: DiagnosticGroup;
}

function Group({ group: { file, diagnostics }, context }: GroupProps) {
  const draw = useCallback(
    (shown: readonly RatedDiagnostic[]) =>
      withKeys(shown).map(([key, diagnostic]) => (
        <DiagnosticItem key={key} diagnostic={diagnostic} context={context} showsMessage />
      )),
    [context],
  );
  const options = { limit: PAGE_SIZE, page: PAGE_SIZE, step: 10, first: 5 };
  const { rows, more } = useLongList(diagnostics, draw, options);
  return (
    <section class={styles.group}>
      <h3 class={styles.heading}>
        <span class={styles.name}>{file || 'Whole connector'}</span>
        <span class={styles.count}>{formatNumber(diagnostics.length)}</span>
      </h3>
      <ul>{rows}</ul>
      {more}
    </section>
  );
}

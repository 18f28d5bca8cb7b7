import { useCallback } from 'preact/hooks';
import type { Diagnostic } from '../../core/contract/diagnostic.ts';
import type { Report } from '../../core/contract/report.ts';
import { ruleAddress } from '../base/route.ts';
import { useLongList } from '../base/use-long-list.tsx';
import { formatNumber } from '../base/wording.ts';
import {
  type DiagnosticGroup,
  type Grouping,
  groupCounts,
  initialCount,
  PAGE_SIZE,
} from './diagnostic-groups.ts';
import { DiagnosticItem } from './diagnostic-item.tsx';
import styles from './diagnostic-list.module.css';

interface DiagnosticListProps {
  readonly groups: readonly DiagnosticGroup[];
  readonly grouping: Grouping;
  readonly textOf: (file: string | undefined) => string | undefined;
  readonly evidence: Report['evidence'];
}

/** Lists the diagnostics in groups. */
export function DiagnosticList({ groups, grouping, textOf, evidence }: DiagnosticListProps) {
  const draw = useCallback(
    (shown: readonly DiagnosticGroup[]) =>
      shown.map((group) => (
        <Group
          key={`${grouping} ${group.key}`}
          group={group}
          grouping={grouping}
          textOf={textOf}
          evidence={evidence}
        />
      )),
    [grouping, textOf, evidence],
  );
  // None in the first frame: the page above should appear before the files are decoded.
  const options = { ...groupCounts[grouping], step: 2, first: 0 };
  const { rows, more } = useLongList(groups, draw, options);
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

function Group({ group: { key, diagnostics }, grouping, textOf, evidence }: GroupProps) {
  const draw = useCallback(
    (shown: readonly Diagnostic[]) =>
      withKeys(shown).map(([key, diagnostic]) => (
        <DiagnosticItem
          key={key}
          diagnostic={diagnostic}
          text={textOf(diagnostic.file)}
          evidence={evidence.get(diagnostic.ruleId)}
        />
      )),
    [textOf, evidence],
  );
  const options = { limit: initialCount[grouping], page: PAGE_SIZE, step: 10, first: 5 };
  const { rows, more } = useLongList(diagnostics, draw, options);
  return (
    <section class={styles.group}>
      <h3 class={styles.heading}>
        <span class={styles.name}>
          {grouping === 'rule' ? <a href={ruleAddress(key)}>{key}</a> : key || 'Whole connector'}
        </span>
        <span class={styles.count}>{formatNumber(diagnostics.length)}</span>
      </h3>
      <ul>{rows}</ul>
      {more}
    </section>
  );
}

/** Adds keys that are stable across checks, so that expanded items stay expanded. */
function withKeys(diagnostics: readonly Diagnostic[]): readonly (readonly [string, Diagnostic])[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { ruleId, file, range } = diagnostic;
    const key = `${ruleId} ${file} ${range?.start.offset}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return [`${key} ${count}`, diagnostic];
  });
}

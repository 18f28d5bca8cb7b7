import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Diagnostic } from '../../core/contract/diagnostic.ts';
import type { Report } from '../../core/contract/report.ts';
import controls from '../base/controls.module.css';
import { ruleAddress } from '../base/route.ts';
import { useGrowingCount } from '../base/use-growing-count.ts';
import { formatNumber } from '../base/wording.ts';
import {
  type DiagnosticGroup,
  type Grouping,
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
export function DiagnosticList({ groups, grouping, ...rest }: DiagnosticListProps) {
  // None in the first frame: the page above should appear before the files are decoded.
  const count = useGrowingCount(groups.length, 2, 0);
  return (
    <>
      {groups.slice(0, count).map((group) => (
        <Group key={`${grouping} ${group.key}`} group={group} grouping={grouping} {...rest} />
      ))}
    </>
  );
}

interface GroupProps extends Omit<DiagnosticListProps, 'groups'> {
  readonly group: DiagnosticGroup;
}

function Group({ group: { key, diagnostics }, grouping, textOf, evidence }: GroupProps) {
  const limit = useSignal(initialCount[grouping]);
  const hidden = diagnostics.length - limit.value;
  const count = useGrowingCount(Math.min(limit.value, diagnostics.length), 10, 5);
  // Memoized, so that Preact skips the items that are already on the page.
  const items = useMemo(
    () =>
      withKeys(diagnostics.slice(0, limit.value)).map(([key, diagnostic]) => (
        <DiagnosticItem
          key={key}
          diagnostic={diagnostic}
          text={textOf(diagnostic.file)}
          evidence={evidence.get(diagnostic.ruleId)}
        />
      )),
    [diagnostics, limit.value, textOf, evidence],
  );
  return (
    <section class={styles.group}>
      <h3 class={styles.heading}>
        <span class={styles.name}>
          {grouping === 'rule' ? <a href={ruleAddress(key)}>{key}</a> : key || 'Whole connector'}
        </span>
        <span class={styles.count}>{formatNumber(diagnostics.length)}</span>
      </h3>
      <ul>{items.slice(0, count)}</ul>
      {hidden > 0 && (
        <button
          class={controls.button}
          type="button"
          onClick={() => {
            limit.value += PAGE_SIZE;
          }}
        >
          {hidden > PAGE_SIZE
            ? `Show ${formatNumber(PAGE_SIZE)} more of ${formatNumber(hidden)}`
            : `Show ${formatNumber(hidden)} more`}
        </button>
      )}
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

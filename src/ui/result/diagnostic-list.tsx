import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Profile } from '../../core/contract/profile.ts';
import type { Report } from '../../core/contract/report.ts';
import controls from '../base/controls.module.css';
import { useGrowingCount } from '../base/use-growing-count.ts';
import { consequenceSentence, formatNumber } from '../base/wording.ts';
import { type DiagnosticGroup, INITIAL_COUNT, PAGE_SIZE, withKeys } from './diagnostic-groups.ts';
import { DiagnosticItem } from './diagnostic-item.tsx';
import styles from './diagnostic-list.module.css';

interface DiagnosticListProps {
  readonly groups: readonly DiagnosticGroup[];
  readonly profile: Profile;
  readonly textOf: (file: string | undefined) => string | undefined;
  readonly evidence: Report['evidence'];
}

/** Lists the diagnostics file by file. */
export function DiagnosticList({ groups, ...rest }: DiagnosticListProps) {
  // None in the first frame: the page above should appear before the files are decoded.
  const count = useGrowingCount(groups.length, 2, 0);
  return (
    <>
      {groups.slice(0, count).map((group) => (
        <Group key={group.file} group={group} {...rest} />
      ))}
    </>
  );
}

interface GroupProps extends Omit<DiagnosticListProps, 'groups'> {
  readonly group: DiagnosticGroup;
}

function Group({ group: { file, diagnostics }, profile, textOf, evidence }: GroupProps) {
  const limit = useSignal(INITIAL_COUNT);
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
          asker={consequenceSentence(diagnostic.consequence, profile)}
          evidence={evidence.get(diagnostic.ruleId)}
        />
      )),
    [diagnostics, limit.value, textOf, evidence, profile],
  );
  return (
    <section class={styles.group}>
      <h3 class={styles.heading}>
        <span class={styles.name}>{file || 'Whole connector'}</span>
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

import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Diagnostic } from '../../core/contract/diagnostic.ts';
import type { Report } from '../../core/contract/report.ts';
import controls from '../base/controls.module.css';
import { ruleAddress } from '../base/route.ts';
import { useGradually } from '../base/use-gradually.ts';
import { number } from '../base/wording.ts';
import {
  type DiagnosticGroup,
  DRAWN_AT_ONCE,
  drawnAtFirst,
  type Grouping,
} from './diagnostic-groups.ts';
import { DiagnosticItem } from './diagnostic-item.tsx';
import styles from './diagnostic-list.module.css';

interface DiagnosticListProps {
  readonly groups: readonly DiagnosticGroup[];
  readonly grouping: Grouping;
  readonly textOf: (file: string | undefined) => string | undefined;
  readonly evidence: Report['evidence'];
}

/** All diagnostics under their headings. */
export function DiagnosticList({ groups, grouping, ...facts }: DiagnosticListProps) {
  // What stands above is drawn by itself: text has to be decoded for what follows.
  const drawn = useGradually(groups.length, 2, 0);
  return (
    <>
      {groups.slice(0, drawn).map((group) => (
        <Group key={`${grouping} ${group.key}`} group={group} grouping={grouping} {...facts} />
      ))}
    </>
  );
}

interface GroupProps extends Omit<DiagnosticListProps, 'groups'> {
  readonly group: DiagnosticGroup;
}

function Group({ group: { key, diagnostics }, grouping, textOf, evidence }: GroupProps) {
  const wanted = useSignal(drawnAtFirst[grouping]);
  const rest = diagnostics.length - wanted.value;
  const drawn = useGradually(Math.min(wanted.value, diagnostics.length), 10, 5);
  // Made once, so that those on the page are not gone through again with each step.
  const items = useMemo(
    () =>
      withKeys(diagnostics.slice(0, wanted.value)).map(([key, diagnostic]) => (
        <DiagnosticItem
          key={key}
          diagnostic={diagnostic}
          text={textOf(diagnostic.file)}
          evidence={evidence.get(diagnostic.ruleId)}
        />
      )),
    [diagnostics, wanted.value, textOf, evidence],
  );
  return (
    <section class={styles.group}>
      <h3 class={styles.heading}>
        <span class={styles.name}>
          {grouping === 'rule' ? (
            <a href={ruleAddress(key)}>{key}</a>
          ) : (
            key || 'The connector as a whole'
          )}
        </span>
        <span class={styles.count}>{number(diagnostics.length)}</span>
      </h3>
      <ul>{items.slice(0, drawn)}</ul>
      {rest > 0 && (
        <button
          class={controls.button}
          type="button"
          onClick={() => {
            wanted.value += DRAWN_AT_ONCE;
          }}
        >
          {rest > DRAWN_AT_ONCE
            ? `Show ${number(DRAWN_AT_ONCE)} more of ${number(rest)}`
            : `Show ${number(rest)} more`}
        </button>
      )}
    </section>
  );
}

/** Keys that stay the same from one check to the next, so that what is open stays open. */
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

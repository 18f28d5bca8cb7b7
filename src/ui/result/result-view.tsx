import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Severity } from '../../core/contract/diagnostic.ts';
import type { Profile } from '../../core/contract/profile.ts';
import controls from '../base/controls.module.css';
import type { Packing } from '../session/packing.ts';
import type { CheckedConnector } from '../session/phase.ts';
import { ArchivePanel, goToArchive } from './archive-panel.tsx';
import { filterDiagnostics, type Grouping, groupDiagnostics } from './diagnostic-groups.ts';
import { DiagnosticList } from './diagnostic-list.tsx';
import { FileList } from './file-list.tsx';
import { GroupingSwitch } from './grouping-switch.tsx';
import { createMaskedText } from './masked-text.ts';
import { ProfileSwitch } from './profile-switch.tsx';
import { ResultHeading } from './result-heading.tsx';
import styles from './result-view.module.css';
import { SeverityFilter } from './severity-filter.tsx';

export interface ResultViewProps {
  readonly checked: CheckedConnector;
  /** The profile of a check in progress, while the old report is still shown. */
  readonly recheckingAs: Profile | undefined;
  readonly packing: Packing;
  readonly recheck: (profile: Profile) => void;
}

/** Shows the report of one connector, with its archive and files. */
export function ResultView({ checked, recheckingAs, packing, recheck }: ResultViewProps) {
  const { source, report, opened } = checked;
  const chosen = useSignal<ReadonlySet<Severity>>(new Set());
  const grouping = useSignal<Grouping>('file');
  const packingState = useComputed(() => packing.state.value);
  const { diagnostics } = report;
  const groups = useMemo(
    () => groupDiagnostics(filterDiagnostics(diagnostics, chosen.value), grouping.value),
    [diagnostics, chosen.value, grouping.value],
  );
  const leftOut = useMemo(() => [...source.leftOut, ...opened.leftOut], [source, opened]);
  const maskedText = useMemo(() => createMaskedText(checked), [checked]);
  const hasDiagnostics = diagnostics.length > 0;
  const state = packingState.value?.source === source ? packingState.value : undefined;
  return (
    <div class={styles.view} aria-busy={recheckingAs !== undefined}>
      <ResultHeading checked={checked} />
      <div class={styles.overview}>
        <SeverityFilter counts={report.counts} chosen={chosen} />
        <ProfileSwitch choice={report.profile} pending={recheckingAs} choose={recheck} />
      </div>
      <button class={`${controls.link} ${styles.shortcut}`} type="button" onClick={goToArchive}>
        Go to the archive
      </button>
      <div class={hasDiagnostics ? styles.columns : styles.archive}>
        {hasDiagnostics && (
          <section class={styles.diagnostics} aria-labelledby="diagnostics">
            <div class={styles.bar}>
              <h2 id="diagnostics">Findings</h2>
              <p class={styles.hint}>
                <kbd>F8</kbd> next finding
              </p>
              <GroupingSwitch grouping={grouping} />
            </div>
            <DiagnosticList
              groups={groups}
              grouping={grouping.value}
              textOf={maskedText}
              evidence={report.evidence}
            />
          </section>
        )}
        <div class={styles.aside}>
          <ArchivePanel
            plan={report.plan}
            state={state}
            pack={() => void packing.pack(source)}
            cancel={packing.cancel}
          />
          <FileList roles={report.roles} leftOut={leftOut} />
        </div>
      </div>
    </div>
  );
}

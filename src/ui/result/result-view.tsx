import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Consequence } from '../../core/contract/consequence.ts';
import type { Profile } from '../../core/contract/profile.ts';
import { countConsequences } from '../base/consequences.ts';
import controls from '../base/controls.module.css';
import { SearchField } from '../base/search-field.tsx';
import type { Packing } from '../session/packing.ts';
import type { CheckedConnector } from '../session/phase.ts';
import { ArchivePanel, goToArchive } from './archive-panel.tsx';
import { ConsequenceFilter } from './consequence-filter.tsx';
import { type Grouping, groupDiagnostics } from './diagnostic-groups.ts';
import { DiagnosticList } from './diagnostic-list.tsx';
import { FileList } from './file-list.tsx';
import { GroupingSwitch } from './grouping-switch.tsx';
import { createMaskedText } from './masked-text.ts';
import { ProfileSwitch } from './profile-switch.tsx';
import { ResultHeading } from './result-heading.tsx';
import styles from './result-view.module.css';
import { shownDiagnostics, shownTasks } from './shown-tasks.ts';
import { TaskList } from './task-list.tsx';

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
  const chosen = useSignal<ReadonlySet<Consequence>>(new Set());
  const search = useSignal('');
  const grouping = useSignal<Grouping>('task');
  const packingState = useComputed(() => packing.state.value);
  const { diagnostics } = report;
  const filter = { chosen: chosen.value, search: search.value };
  const groups = useMemo(
    () => groupDiagnostics(shownDiagnostics(diagnostics, filter)),
    [diagnostics, chosen.value, search.value],
  );
  const leftOut = useMemo(() => [...report.leftOut, ...opened.leftOut], [report, opened]);
  const maskedText = useMemo(() => createMaskedText(checked), [checked]);
  const context = {
    profile: report.profile.profile,
    textOf: maskedText,
    evidence: report.evidence,
  };
  const hasDiagnostics = diagnostics.length > 0;
  const state = packingState.value?.source === source ? packingState.value : undefined;
  return (
    <div class={styles.view} aria-busy={recheckingAs !== undefined}>
      <ResultHeading checked={checked} />
      <div class={styles.overview}>
        <ConsequenceFilter counts={countConsequences(report.tasks)} chosen={chosen} />
        <ProfileSwitch choice={report.profile} pending={recheckingAs} choose={recheck} />
      </div>
      <button class={`${controls.link} ${styles.shortcut}`} type="button" onClick={goToArchive}>
        Go to the archive
      </button>
      <div class={hasDiagnostics ? styles.columns : styles.archive}>
        {hasDiagnostics && (
          <section class={styles.diagnostics} aria-labelledby="diagnostics">
            <div class={styles.tools}>
              <div class={styles.bar}>
                <h2 id="diagnostics">What to do</h2>
                <p class={styles.hint}>
                  <kbd>F8</kbd> next finding
                </p>
                <GroupingSwitch grouping={grouping} />
              </div>
              <div class={styles.search}>
                <SearchField label="Find" value={search} />
              </div>
            </div>
            {grouping.value === 'task' ? (
              <TaskList
                tasks={shownTasks(report, filter)}
                isFiltered={chosen.value.size > 0 || search.value.trim() !== ''}
                {...context}
              />
            ) : (
              <DiagnosticList groups={groups} {...context} />
            )}
          </section>
        )}
        <div class={styles.aside}>
          <ArchivePanel
            plan={report.plan}
            profile={report.profile.profile}
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

import { useMemo } from 'preact/hooks';
import type { RatedDiagnostic } from '../../../core/contract/consequence.ts';
import controls from '../../base/controls.module.css';
import { formatNumber } from '../../base/wording.ts';
import type { CheckedConnector } from '../../session/phase.ts';
import { groupDiagnostics } from '../diagnostics/diagnostic-groups.ts';
import { DiagnosticList } from '../diagnostics/diagnostic-list.tsx';
import type { ListContext } from '../diagnostics/list-context.ts';
import { createMaskedText } from '../diagnostics/masked-text.ts';
import type { Icon } from '../icon/icon-view.tsx';
import { FilterBar } from './filter-bar.tsx';
import styles from './findings-panel.module.css';
import type { ResultState } from './result-state.ts';
import { isFiltering, shownDiagnostics, shownTasks } from './shown-tasks.ts';
import { TaskList } from './task-list.tsx';

interface FindingsPanelProps extends Pick<ListContext, 'propose' | 'link' | 'answering'> {
  readonly checked: CheckedConnector;
  readonly icon: Icon | undefined;
  readonly state: ResultState;
}

/** Lists what to do, by task or by file, as far as the filter shows it. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { checked, icon, state, propose, link, answering } = props;
  const { report } = checked;
  const { diagnostics, evidence } = report;
  const filter = state.filter.value;
  const tasks = useMemo(() => shownTasks(report, filter), [report, filter]);
  const groups = useMemo(
    () => groupDiagnostics(shownDiagnostics(diagnostics, filter)),
    [diagnostics, filter],
  );
  const files = useMemo(() => filesIn(diagnostics, filter.file), [diagnostics, filter.file]);
  const hasFixes = useMemo(() => diagnostics.some(({ fix }) => fix !== undefined), [diagnostics]);
  const context = useMemo((): ListContext => {
    const { profile } = report.profile;
    return { profile, evidence, textOf: createMaskedText(checked), propose, link, answering };
  }, [checked, propose, link, answering]);
  const isFiltered = isFiltering(filter);
  return (
    <section class={styles.panel} aria-labelledby="diagnostics">
      <div class={styles.heading}>
        <h2 id="diagnostics">What to do</h2>
        <p class={styles.hint}>
          <kbd>F8</kbd> next finding
        </p>
      </div>
      <FilterBar state={state} files={files} hasFixes={hasFixes} />
      <div role="status">
        {isFiltered && (
          <p class={styles.filtered}>
            {tasks.length === 0
              ? 'Nothing matches.'
              : `${formatNumber(tasks.length)} of ${formatNumber(report.tasks.length)} shown.`}{' '}
            <button class={controls.link} type="button" onClick={state.showAll}>
              Show all
            </button>
          </p>
        )}
      </div>
      {state.grouping.value === 'task' ? (
        <TaskList
          tasks={tasks}
          isFiltered={isFiltered}
          icon={icon}
          state={state}
          context={context}
        />
      ) : (
        <DiagnosticList groups={groups} context={context} />
      )}
    </section>
  );
}

/** How many files the filter lists. A search finds the others. */
const MAX_FILES = 100;

function filesIn(
  diagnostics: readonly RatedDiagnostic[],
  chosen: string | undefined,
): readonly string[] {
  const files = [...new Set(diagnostics.map(({ file = '' }) => file))].slice(0, MAX_FILES);
  return chosen === undefined || files.includes(chosen) ? files : [chosen, ...files];
}

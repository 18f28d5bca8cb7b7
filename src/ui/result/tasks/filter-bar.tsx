import { NarrowFold } from '../../base/components/narrow-fold.tsx';
import { SearchField } from '../../base/components/search-field.tsx';
import controls from '../../base/controls.module.css';
import styles from './filter-bar.module.css';
import { GroupingSwitch } from './grouping-switch.tsx';
import type { ResultState } from './result-state.ts';

interface FilterBarProps {
  readonly state: ResultState;
  /** The files with findings; '' is the connector as a whole. */
  readonly files: readonly string[];
  readonly hasFixes: boolean;
}

/** The value of the choice that hides nothing. No file can have this name. */
const ALL = '/';

/** What to show of the list, and how. It stays in sight while the list scrolls. */
export function FilterBar({ state, files, hasFixes }: FilterBarProps) {
  const { file, fixable } = state.filter.value;
  return (
    <div class={styles.bar}>
      <SearchField label="Find" text={state.search} isCompact />
      <NarrowFold label="Filter" look={`${controls.button} ${controls.small}`}>
        {files.length > 1 && (
          <label class={styles.file}>
            <span class={controls.unseen}>File</span>
            <select
              class={controls.choice}
              value={file ?? ALL}
              onChange={({ currentTarget: { value } }) =>
                state.change({ file: value === ALL ? undefined : value })
              }
            >
              <option value={ALL}>All files</option>
              {files.map((name) => (
                <option key={name} value={name}>
                  {name || 'Whole connector'}
                </option>
              ))}
            </select>
          </label>
        )}
        {(hasFixes || fixable) && (
          <label class={controls.check}>
            <input
              type="checkbox"
              checked={fixable}
              onChange={({ currentTarget }) => state.change({ fixable: currentTarget.checked })}
            />
            Can be fixed
          </label>
        )}
        <div class={styles.grouping}>
          <GroupingSwitch grouping={state.grouping.value} choose={state.groupBy} />
        </div>
      </NarrowFold>
    </div>
  );
}

import { Segments } from '../../base/components/segments.tsx';
import controls from '../../base/controls.module.css';
import type { Grouping } from '../diagnostics/diagnostic-groups.ts';

interface GroupingSwitchProps {
  readonly grouping: Grouping;
  readonly choose: (grouping: Grouping) => void;
}

const groupings = [
  ['task', 'By task'],
  ['file', 'By file'],
] as const;

/** Arranges the result by what to do, or by file, to work through one file. */
export function GroupingSwitch({ grouping, choose }: GroupingSwitchProps) {
  return (
    <fieldset>
      <legend class={controls.unseen}>Group findings</legend>
      <div class={controls.segments}>
        <Segments name="grouping" options={groupings} chosen={grouping} choose={choose} />
      </div>
    </fieldset>
  );
}

import controls from '../../base/controls.module.css';
import type { Grouping } from './diagnostic-groups.ts';

interface GroupingSwitchProps {
  readonly grouping: Grouping;
  readonly choose: (grouping: Grouping) => void;
}

/** Arranges the result by what to do, or by file, to work through one file. */
export function GroupingSwitch({ grouping, choose }: GroupingSwitchProps) {
  return (
    <fieldset>
      <legend class={controls.unseen}>Group findings</legend>
      <div class={controls.segments}>
        {(['task', 'file'] as const).map((name) => (
          <label class={controls.segment} key={name}>
            <input
              type="radio"
              name="grouping"
              checked={grouping === name}
              onChange={() => choose(name)}
            />
            By {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

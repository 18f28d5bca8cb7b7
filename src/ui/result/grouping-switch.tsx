import type { Signal } from '@preact/signals';
import controls from '../base/controls.module.css';
import type { Grouping } from './diagnostic-groups.ts';

/** Groups by file, to work through one file, or by rule, to see what repeats. */
export function GroupingSwitch({ grouping }: { readonly grouping: Signal<Grouping> }) {
  return (
    <fieldset>
      <legend class={controls.unseen}>Group findings</legend>
      <div class={controls.segments}>
        {(['file', 'rule'] as const).map((name) => (
          <label class={controls.segment} key={name}>
            <input
              type="radio"
              name="grouping"
              checked={grouping.value === name}
              onChange={() => {
                grouping.value = name;
              }}
            />
            By {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

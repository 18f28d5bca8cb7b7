import type { Signal } from '@preact/signals';
import controls from '../../base/controls.module.css';
import styles from '../studio-view.module.css';

/** What a narrow window shows; a wide one has room for all. */
export type Side = 'text' | 'findings' | 'page';

const sides: readonly (readonly [Side, string])[] = [
  ['text', 'Text'],
  ['findings', 'What remains'],
  ['page', 'Page'],
];

/** Chooses one side where there is no room for more. */
export function SideSwitch({ shown }: { readonly shown: Signal<Side> }) {
  return (
    <fieldset class={`${controls.segments} ${styles.sides}`}>
      <legend class={controls.unseen}>What to show</legend>
      {sides.map(([side, words]) => (
        <label key={side} class={controls.segment}>
          <input
            type="radio"
            name="side"
            checked={shown.value === side}
            onChange={() => {
              shown.value = side;
            }}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

import type { Signal } from '@preact/signals';
import { Segments } from '../../base/components/segments.tsx';
import controls from '../../base/controls.module.css';
import styles from '../studio-view.module.css';

/** The part of the studio that a narrow window shows. A wide window shows all of them. */
export type Pane = 'text' | 'findings' | 'page';

const panes: readonly (readonly [Pane, string])[] = [
  ['text', 'Text'],
  ['findings', 'Findings'],
  ['page', 'Preview'],
];

/** Switches between the panes in a narrow window. */
export function PaneSwitch({ shown }: { readonly shown: Signal<Pane> }) {
  return (
    <fieldset class={`${controls.segments} ${styles.panes}`}>
      <legend class={controls.unseen}>View</legend>
      <Segments
        name="pane"
        options={panes}
        chosen={shown.value}
        choose={(pane) => {
          shown.value = pane;
        }}
      />
    </fieldset>
  );
}

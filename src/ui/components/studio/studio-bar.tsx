import type { Signal } from '@preact/signals';
import type { Beginning } from '../../studio/document-draft.ts';
import type { Studio } from '../../studio/studio.ts';
import controls from '../controls.module.css';
import { KeepingNote } from './keeping-note.tsx';
import styles from './studio-bar.module.css';

interface StudioBarProps {
  readonly studio: Studio;
  readonly shown: Signal<'text' | 'page'>;
  readonly print: () => void;
}

const beginningWords: Readonly<Record<Beginning, string>> = {
  file: 'the dropped intro.md',
  scaffold: 'your connector’s files',
  template: 'the empty template',
};

/** What can be done with the whole text. */
export function StudioBar({ studio, shown, print }: StudioBarProps) {
  const { draft } = studio;
  return (
    <div class={styles.bar}>
      <label class={styles.beginning}>
        <span>Start again from</span>
        <select
          value=""
          onChange={({ currentTarget }) => {
            const beginning = draft.beginnings.peek().find((each) => each === currentTarget.value);
            if (beginning) draft.startFrom(beginning);
            currentTarget.value = '';
          }}
        >
          <option value="">…</option>
          {draft.beginnings.value.map((each) => (
            <option key={each} value={each}>
              {beginningWords[each]}
            </option>
          ))}
        </select>
      </label>
      <fieldset class={`${controls.segments} ${styles.sides}`}>
        <legend class={controls.unseen}>What to show</legend>
        {(['text', 'page'] as const).map((side) => (
          <label key={side} class={controls.segment}>
            <input
              type="radio"
              name="side"
              checked={shown.value === side}
              onChange={() => {
                shown.value = side;
              }}
            />
            {side === 'text' ? 'Text' : 'Page'}
          </label>
        ))}
      </fieldset>
      <KeepingNote draft={draft} />
      <div class={styles.actions}>
        <button class={`${controls.button} ${controls.small}`} type="button" onClick={print}>
          Print
        </button>
        <button
          class={`${controls.button} ${controls.small}`}
          type="button"
          onClick={() => void studio.savePage()}
        >
          Save the page
        </button>
        <button class={`${controls.primary} ${controls.small}`} type="button" onClick={studio.save}>
          Save intro.md
        </button>
      </div>
    </div>
  );
}

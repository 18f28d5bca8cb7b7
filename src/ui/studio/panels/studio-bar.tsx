import controls from '../../base/controls.module.css';
import type { Studio } from '../studio.ts';
import styles from '../studio-view.module.css';
import { StartMenu } from './start-menu.tsx';

/** What can be done with the whole text. */
export function StudioBar({ studio }: { readonly studio: Studio }) {
  const button = `${controls.button} ${controls.small}`;
  return (
    <div class={styles.actions}>
      <StartMenu studio={studio} />
      <button class={button} type="button" onClick={() => studio.preview.peek()?.print()}>
        Print the page
      </button>
      <button class={button} type="button" onClick={() => void studio.savePage()}>
        Save the page
      </button>
      <button class={`${controls.primary} ${controls.small}`} type="button" onClick={studio.save}>
        Save intro.md
      </button>
    </div>
  );
}

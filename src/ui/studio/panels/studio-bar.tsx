import controls from '../../base/controls.module.css';
import type { Studio } from '../studio.ts';
import styles from '../studio-view.module.css';
import { ReplaceMenu } from './replace-menu.tsx';

/** The buttons above the text. */
export function StudioBar({ studio }: { readonly studio: Studio }) {
  const button = `${controls.button} ${controls.small}`;
  return (
    <div class={styles.actions}>
      <ReplaceMenu studio={studio} />
      <button class={button} type="button" onClick={() => studio.preview.peek()?.print()}>
        Print preview
      </button>
      <button class={button} type="button" onClick={() => void studio.exportPreview()}>
        Export preview
      </button>
      <button class={`${controls.primary} ${controls.small}`} type="button" onClick={studio.save}>
        Save intro.md
      </button>
    </div>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from '../studio-view.module.css';
import type { Editor } from './create-editor.ts';

/** Shows the editor on the page. */
export function EditorPane({ editor }: { readonly editor: Editor }) {
  const container = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    container.current?.append(editor.host);
    return () => editor.host.remove();
  }, [editor]);
  return (
    <section class={styles.editor} aria-labelledby="studio-text">
      <div class={styles.caption}>
        <h2 id="studio-text">Text</h2>
        <p>
          <kbd>F8</kbd> next finding · <kbd>Ctrl</kbd> <kbd>.</kbd> show fix · <kbd>Ctrl</kbd>{' '}
          <kbd>F</kbd> search
        </p>
      </div>
      <div ref={container} class={styles.host} />
    </section>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from '../studio-view.module.css';
import type { Editor } from './create-editor.ts';

/** The text itself. */
export function EditorPane({ editor }: { readonly editor: Editor }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.append(editor.host);
    return () => editor.host.remove();
  }, [editor]);
  return (
    <section class={styles.editor} aria-labelledby="studio-text">
      <div class={styles.caption}>
        <h2 id="studio-text">Text</h2>
        <p>
          <kbd>F8</kbd> next problem · <kbd>Ctrl</kbd> <kbd>.</kbd> its fix · <kbd>Ctrl</kbd>{' '}
          <kbd>F</kbd> search
        </p>
      </div>
      <div ref={place} class={styles.host} />
    </section>
  );
}

import controls from '../base/controls.module.css';
import { type ThemeChoice, themes } from '../base/theme.ts';
import styles from './page-footer.module.css';

/** What the page can and cannot do, and how it is colored. */
export function PageFooter({ theme }: { readonly theme: ThemeChoice }) {
  return (
    <footer class={styles.footer}>
      <section class={styles.privacy} aria-labelledby="privacy">
        <h2 id="privacy">What this page can and cannot do</h2>
        <ul>
          <li>It reads the files you hand in, inside this browser tab.</li>
          <li>
            It cannot send them anywhere: its security policy forbids it every connection, and the
            part that does the checking too.
          </li>
          <li>It does not keep them: close the tab, and they are gone from it.</li>
          <li>
            It keeps itself for the next visit, your choice of colors, and the intro.md that you
            write here. It works offline.
          </li>
          <li>
            It cannot promise certification: people look at your connector too, and at things that
            no file tells.
          </li>
        </ul>
      </section>
      <fieldset class={styles.theme}>
        <legend class={controls.unseen}>Colors</legend>
        <div class={controls.segments}>
          {themes.map((name) => (
            <label class={controls.segment} key={name}>
              <input
                type="radio"
                name="theme"
                checked={theme.theme.value === name}
                onChange={() => theme.choose(name)}
              />
              {words[name]}
            </label>
          ))}
        </div>
      </fieldset>
    </footer>
  );
}

const words = { auto: 'Auto', light: 'Light', dark: 'Dark' } as const;

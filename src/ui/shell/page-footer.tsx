import controls from '../base/controls.module.css';
import { type ThemeChoice, themes } from '../base/theme.ts';
import styles from './page-footer.module.css';

/** Explains privacy and limits, and switches the theme. */
export function PageFooter({ theme }: { readonly theme: ThemeChoice }) {
  return (
    <footer class={styles.footer}>
      <section class={styles.privacy} aria-labelledby="privacy">
        <h2 id="privacy">Privacy and limits</h2>
        <ul>
          <li>This page reads your files inside this browser tab.</li>
          <li>
            It cannot send them anywhere: its security policy blocks every connection, even those of
            the worker that checks them.
          </li>
          <li>It does not store them: close the tab, and they are gone.</li>
          <li>
            It stores only your color theme, the intro.md that you write here, and a copy of itself
            so that it works offline.
          </li>
          <li>
            It cannot promise certification: people review your connector too, including things that
            no file shows.
          </li>
        </ul>
        <p>
          <a href="licenses.txt" target="_blank" rel="noreferrer">
            Licenses
          </a>{' '}
          of this page and of the packages in it.
        </p>
      </section>
      <fieldset class={styles.theme}>
        <legend class={controls.unseen}>Theme</legend>
        <div class={controls.segments}>
          {themes.map((name) => (
            <label class={controls.segment} key={name}>
              <input
                type="radio"
                name="theme"
                checked={theme.theme.value === name}
                onChange={() => theme.choose(name)}
              />
              {labels[name]}
            </label>
          ))}
        </div>
      </fieldset>
    </footer>
  );
}

const labels = { auto: 'Auto', light: 'Light', dark: 'Dark' } as const;

import { Segments } from '../base/components/segments.tsx';
import controls from '../base/controls.module.css';
import type { Theme, ThemeChoice } from '../base/theme.ts';
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
            Its security policy lets neither the page nor the worker that checks your files connect
            to another site. What no policy stops is removed before anything else runs: connections
            from browser to browser, new windows and, where the browser allows it, leaving the page
            without your click.
          </li>
          <li>
            The rest is up to the code of this page, which is open, and to the site that you loaded
            it from.
          </li>
          <li>
            It keeps your last connectors with your changes, the intro.md that you write here and
            what you enter on the page Submit in this browser, until you forget them. Your color
            theme, and a copy of the page so that it works offline, are all else that it stores.
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
          <Segments
            name="theme"
            options={options}
            chosen={theme.theme.value}
            choose={theme.choose}
          />
        </div>
      </fieldset>
    </footer>
  );
}

const options: readonly (readonly [Theme, string])[] = [
  ['auto', 'Auto'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

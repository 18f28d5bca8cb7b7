import controls from '../../base/controls.module.css';
import styles from './empty-page.module.css';

/** What another site gets if it shows the page in a frame: nothing to drop files on. */
export function FramedPage() {
  return (
    <main class={styles.intro}>
      <h1>Open this page in its own tab</h1>
      <p>
        Connector Preflight does not work inside another site, which could show something else in
        its place and ask for your files.
      </p>
      <p>
        <a class={controls.primary} href={location.href} target="_blank" rel="noopener noreferrer">
          Open Connector Preflight
        </a>
      </p>
    </main>
  );
}

import controls from '../base/controls.module.css';
import type { Route } from '../base/route.ts';
import { ChooseButtons } from '../intake/choose-buttons.tsx';
import type { Intake } from '../intake/dropped-files.ts';
import styles from './page-header.module.css';

interface PageHeaderProps {
  readonly page: Route['page'];
  readonly take: (intake: Intake) => void;
  /** False if the view below has these buttons itself. */
  readonly showChooseButtons: boolean;
  /** Closes what is open. Undefined if nothing is. */
  readonly close: (() => void) | undefined;
}

/** The header: brand, navigation and buttons to open another connector. */
export function PageHeader({ page, take, showChooseButtons, close }: PageHeaderProps) {
  return (
    <header class={styles.header}>
      <a class={styles.brand} href="#/">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="8" />
          <path d="m9.5 16.5 4.5 4.5 8.5-9.5" />
          <circle cx="9.5" cy="16.5" r="2.6" />
          <circle cx="22.5" cy="11.5" r="2.6" />
        </svg>
        Connector Preflight
      </a>
      <nav class={styles.nav} aria-label="Main">
        <a href="#/intro" aria-current={page === 'intro' ? 'page' : undefined}>
          Write intro.md
        </a>
        <a href="#/submit" aria-current={page === 'submit' ? 'page' : undefined}>
          Submit
        </a>
        <a href="#/rules" aria-current={page === 'rules' || page === 'rule' ? 'page' : undefined}>
          Rules
        </a>
      </nav>
      {showChooseButtons && (
        <div class={styles.choose}>
          <ChooseButtons take={take} />
          {close && (
            <button
              class={`${controls.button} ${controls.small}`}
              type="button"
              title="It stays in the list of your last connectors."
              onClick={close}
            >
              Close
            </button>
          )}
        </div>
      )}
    </header>
  );
}

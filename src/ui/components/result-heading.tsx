import type { Report } from '../../core/report.ts';
import type { CheckedConnector } from '../phase.ts';
import styles from './result-heading.module.css';

/** Whose result this is, and what it comes to. */
export function ResultHeading({ checked }: { readonly checked: CheckedConnector }) {
  const { source, report, opened } = checked;
  const several = opened.list.connectors.length;
  const name = report.name || source.name || 'Your connector';
  return (
    <div class={styles.heading}>
      {several > 1 && (
        <a class={styles.back} href="#/">
          <span aria-hidden="true">← </span>All {several.toLocaleString('en-US')} connectors
        </a>
      )}
      <h1 class={styles.name} tabIndex={-1} data-focus>
        {name}
      </h1>
      {source.root !== '' && source.root !== name && <p class={styles.root}>{source.root}</p>}
      <p class={styles.verdict}>{verdictOf(report)}</p>
    </div>
  );
}

function verdictOf({ counts: { error, warning, info }, plan }: Report): string {
  if (error > 0 && plan.blockers === 0) {
    return 'The errors are in how the files were handed in: the archive built here is free of them.';
  }
  if (error > 0) return 'Fix the errors first: with them in it, the connector is sent back.';
  if (warning > 0) return 'Nothing stops this connector. A reviewer may ask about the warnings.';
  if (info > 0) return 'Nothing stops this connector. Some things could still be better.';
  if (plan.missing.length > 0) {
    return `Nothing wrong was found in these files. Add ${plan.missing.join(' and ')} before you submit them.`;
  }
  return 'Nothing wrong was found. Download the archive and submit it.';
}

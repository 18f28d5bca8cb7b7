import type { Counts, Report } from '../../core/contract/report.ts';
import { SeverityMark } from '../base/severity-mark.tsx';
import { number } from '../base/wording.ts';
import type { CheckedConnector } from '../session/phase.ts';
import { severities } from './diagnostic-groups.ts';
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
          <span aria-hidden="true">← </span>All {number(several)} connectors
        </a>
      )}
      <h1 class={styles.name} tabIndex={-1} data-focus>
        {name}
      </h1>
      {source.root !== '' && source.root !== name && <p class={styles.root}>{source.root}</p>}
      <p class={styles.verdict}>
        <VerdictMark counts={report.counts} />
        {verdictOf(report)}
      </p>
    </div>
  );
}

function VerdictMark({ counts }: { readonly counts: Counts }) {
  const severity = severities.find((one) => counts[one] > 0);
  if (severity) return <SeverityMark severity={severity} />;
  return (
    <svg class={styles.tick} viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3 8.5 3.5 3.5L13 4.5" />
    </svg>
  );
}

function verdictOf({ counts: { error, warning, info }, plan }: Report): string {
  if (error > 0 && plan.blockers === 0) {
    return 'The archive built here is free of the errors: they are in files that stay out of it, or in how the files were handed in.';
  }
  if (error > 0) return 'Fix the errors first: with them in it, the connector is sent back.';
  if (warning > 0) return 'Nothing stops this connector. A reviewer may ask about the warnings.';
  if (info > 0) return 'Nothing stops this connector. Some things could still be better.';
  if (plan.missing.length > 0) {
    return `Nothing wrong was found in these files. Add ${plan.missing.join(' and ')} before you submit them.`;
  }
  return 'Nothing wrong was found. Download the archive and submit it.';
}

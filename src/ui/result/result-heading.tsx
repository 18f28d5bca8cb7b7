import type { Counts, Report } from '../../core/contract/report.ts';
import { SeverityMark } from '../base/severity-mark.tsx';
import { formatNumber } from '../base/wording.ts';
import type { CheckedConnector } from '../session/phase.ts';
import { severities } from './diagnostic-groups.ts';
import styles from './result-heading.module.css';

/** Shows the connector's name and the verdict. */
export function ResultHeading({ checked }: { readonly checked: CheckedConnector }) {
  const { source, report, opened } = checked;
  const total = opened.list.connectors.length;
  const name = report.name || source.name || 'Your connector';
  return (
    <div class={styles.heading}>
      {total > 1 && (
        <a class={styles.back} href="#/">
          <span aria-hidden="true">← </span>All {formatNumber(total)} connectors
        </a>
      )}
      <h1 class={styles.name} tabIndex={-1} data-focus>
        {name}
      </h1>
      {source.root !== '' && source.root !== name && <p class={styles.root}>{source.root}</p>}
      <p class={styles.verdict}>
        <VerdictMark counts={report.counts} />
        {verdictText(report)}
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

function verdictText({ counts: { error, warning, info }, plan }: Report): string {
  if (error > 0 && plan.blockers === 0) {
    return 'The archive has no errors. They are in files that it leaves out, or in how your files were packed.';
  }
  if (error > 0) return 'Fix the errors first. With them, the connector will be sent back.';
  if (warning > 0) return 'No errors. Reviewers may ask about the warnings.';
  if (info > 0) return 'No errors or warnings. The suggestions are optional.';
  if (plan.missing.length > 0) {
    return `No problems found in these files. Add ${plan.missing.join(' and ')} before you submit.`;
  }
  return 'No problems found. Download the archive and submit it.';
}

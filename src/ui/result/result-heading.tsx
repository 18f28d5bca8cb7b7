import type { Report } from '../../core/contract/report.ts';
import { BackLink } from '../base/back-link.tsx';
import { ConsequenceMark } from '../base/consequence-mark.tsx';
import { DECODER_ADDRESS } from '../base/route.ts';
import { formatNumber } from '../base/wording.ts';
import type { CheckedConnector } from '../session/phase.ts';
import styles from './result-heading.module.css';

/** Shows the connector's name and the verdict. */
export function ResultHeading({ checked }: { readonly checked: CheckedConnector }) {
  const { source, report, opened } = checked;
  const total = opened.list.connectors.length;
  const name = report.name || source.name || 'Your connector';
  return (
    <div class={styles.heading}>
      {total > 1 && (
        <BackLink class={styles.back} href="#/" label={`All ${formatNumber(total)} connectors`} />
      )}
      <h1 class={styles.name} tabIndex={-1} data-focus>
        {name}
      </h1>
      {source.root !== '' && source.root !== name && <p class={styles.root}>{source.root}</p>}
      <p class={styles.verdict}>
        <VerdictMark report={report} />
        {report.verdict}
      </p>
      <p class={styles.message}>
        <a href={DECODER_ADDRESS}>Got a message? Paste it</a>
      </p>
    </div>
  );
}

function VerdictMark({ report: { tasks } }: { readonly report: Report }) {
  const consequence = tasks.find(({ uncounted }) => !uncounted)?.consequence;
  if (consequence === 'blocks' || consequence === 'asked') {
    return <ConsequenceMark consequence={consequence} />;
  }
  return (
    <svg class={styles.tick} viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3 8.5 3.5 3.5L13 4.5" />
    </svg>
  );
}

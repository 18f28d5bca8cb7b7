import type { Report } from '../../core/contract/report.ts';
import { ConsequenceMark } from '../base/components/consequence-mark.tsx';
import controls from '../base/controls.module.css';
import { DECODER_ADDRESS } from '../base/route.ts';
import { formatNumber } from '../base/wording.ts';
import type { Fixing } from '../session/fixing.ts';
import type { CheckedConnector } from '../session/phase.ts';
import { goToArchive } from './files/archive-panel.tsx';
import styles from './result-heading.module.css';

interface ResultHeadingProps {
  readonly checked: CheckedConnector;
  readonly fixing: Fixing;
}

/** Shows the verdict, and what can be done about it at once. */
export function ResultHeading({ checked, fixing }: ResultHeadingProps) {
  const { source, report } = checked;
  return (
    <div class={styles.heading}>
      {source.root !== '' && source.root !== report.name && (
        <p class={styles.root}>{source.root}</p>
      )}
      <p class={styles.verdict}>
        <VerdictMark report={report} />
        {report.verdict}
      </p>
      <div class={styles.actions}>
        <FixSafe report={report} propose={fixing.propose} />
      </div>
      <p class={`${styles.links} ${controls.unprinted}`}>
        <a href={DECODER_ADDRESS}>Got a message? Paste it</a>
        <button class={`${controls.link} ${styles.archive}`} type="button" onClick={goToArchive}>
          Go to the archive
        </button>
      </p>
    </div>
  );
}

/** Offers to make all fixes that need no decision. */
function FixSafe({ report, propose }: Pick<Fixing, 'propose'> & { readonly report: Report }) {
  const safe = report.diagnostics.filter(({ fix }) => fix?.safe);
  const count = safe.reduce((total, { places = 1 }) => total + places, 0);
  if (count === 0) return null;
  const label = `Fix everything safe (${formatNumber(count)})`;
  return (
    <button
      class={`${controls.button} ${controls.small}`}
      type="button"
      onClick={() => void propose('Fix everything that is safe', { kind: 'safe' })}
    >
      {label}
    </button>
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

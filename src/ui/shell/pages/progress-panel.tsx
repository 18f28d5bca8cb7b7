import controls from '../../base/controls.module.css';
import { formatNumber, pluralize } from '../../base/wording.ts';
import type { Phase } from '../../session/phase.ts';
import styles from './progress-panel.module.css';

interface ProgressPanelProps {
  readonly phase: Phase & { readonly name: 'reading' | 'checking' };
  readonly cancel: () => void;
}

/** Shows the progress, with a button to cancel. */
export function ProgressPanel({ phase, cancel }: ProgressPanelProps) {
  const { total } = phase.name === 'reading' ? phase : {};
  const files = phase.name === 'reading' ? phase.files : 0;
  return (
    <section class={styles.panel} aria-labelledby="progress">
      <h1 id="progress" class={styles.title} tabIndex={-1}>
        {titleOf(phase)}
      </h1>
      {total === undefined || files === total ? (
        <progress aria-labelledby="progress" />
      ) : (
        <progress aria-labelledby="progress" value={files} max={total} />
      )}
      <p class={styles.count}>{countOf(files, total)}</p>
      <button class={controls.button} type="button" onClick={cancel}>
        Cancel
      </button>
    </section>
  );
}

function titleOf(phase: ProgressPanelProps['phase']): string {
  if (phase.name === 'checking') return `Checking ${phase.source.name || 'your connector'}`;
  if (phase.total === undefined) return 'Reading folders';
  return phase.files === phase.total ? 'Opening' : 'Reading files';
}

function countOf(files: number, total: number | undefined): string {
  if (files === 0) return '';
  if (total === undefined || files === total) return pluralize(files, 'file');
  return `${formatNumber(files)} of ${pluralize(total, 'file')}`;
}

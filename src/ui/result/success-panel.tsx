import type { Report } from '../../core/contract/report.ts';
import { type Icon, IconView } from './icon/icon-view.tsx';
import styles from './success-panel.module.css';

interface SuccessPanelProps {
  readonly report: Report;
  readonly icon: Icon | undefined;
}

/** What everybody works toward: nothing is left to do. */
export function SuccessPanel({ report, icon }: SuccessPanelProps) {
  const isCustom = report.profile.profile === 'custom';
  return (
    <section class={styles.panel} aria-labelledby="success">
      <svg class={styles.tick} viewBox="0 0 64 64" aria-hidden="true">
        <circle cx="32" cy="32" r="30" />
        <path d="m20 33.5 8.5 8.5L45 24.5" />
      </svg>
      <h2 id="success">Nothing left to do</h2>
      <p>
        {isCustom
          ? 'No check found anything. Import the files into your environment, and try each operation once.'
          : 'No check found anything. People review the connector too, so try each operation once before you submit.'}
      </p>
      {icon && <IconView icon={icon} />}
    </section>
  );
}

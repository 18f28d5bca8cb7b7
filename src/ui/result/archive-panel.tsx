import { useSignal } from '@preact/signals';
import type { PackagePlan } from '../../core/contract/report.ts';
import controls from '../base/controls.module.css';
import { plural, sizeWords } from '../base/wording.ts';
import type { PackingState } from '../session/packing.ts';
import styles from './archive-panel.module.css';
import { PackedArchiveNote } from './packed-archive-note.tsx';

interface ArchivePanelProps {
  readonly plan: PackagePlan;
  readonly state: PackingState | undefined;
  readonly pack: () => void;
  readonly cancel: () => void;
}

const ARCHIVE = 'archive';

/** What would go into the archive, and the button that takes it away. */
export function ArchivePanel({ plan, state, pack, cancel }: ArchivePanelProps) {
  return (
    <section class={styles.panel} aria-labelledby={ARCHIVE}>
      <h2 id={ARCHIVE} tabIndex={-1}>
        The archive to submit
      </h2>
      {plan.missing.length > 0 && (
        <p class={styles.missing}>
          <strong>Missing:</strong> {plan.missing.join(', ')}
        </p>
      )}
      {plan.entries.length > 0 && (
        <>
          <h3 class={styles.heading}>Goes in</h3>
          <ul class={styles.entries}>
            {plan.entries.map(({ path, from, size, note }) => (
              <li key={path}>
                <code>{path}</code> <span class={styles.size}>{sizeWords(size)}</span>
                {from !== path && <p>from {from}</p>}
                {note && <p>{note}</p>}
              </li>
            ))}
          </ul>
          <Download key={plan.blockers} plan={plan} pack={pack} />
        </>
      )}
      <div role="status" class={styles.state}>
        {state?.name === 'packing' && (
          <p class={styles.packing}>
            Packing…{' '}
            <button class={controls.link} type="button" onClick={cancel}>
              Cancel
            </button>
          </p>
        )}
        {state?.name === 'refused' && <p class={styles.missing}>{state.message}</p>}
        {state?.name === 'saved' && <PackedArchiveNote archive={state.archive} />}
      </div>
      {plan.omitted.length > 0 && (
        <details class={styles.omitted}>
          <summary>Stays out: {plural(plan.omitted.length, 'file')}</summary>
          <ul class={styles.entries}>
            {plan.omitted.map(({ path, reason }) => (
              <li key={path}>
                <code>{path}</code>
                <p>{reason}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Leads past a long list: below it lies the archive where the window is narrow. */
export function goToArchive(): void {
  const heading = document.getElementById(ARCHIVE);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

interface DownloadProps {
  readonly plan: PackagePlan;
  readonly pack: () => void;
}

/** Held back while there are errors, until the publisher insists. */
function Download({ plan: { fileName, blockers }, pack }: DownloadProps) {
  const insists = useSignal(false);
  return (
    <div class={styles.download}>
      {blockers > 0 && (
        <label class={styles.insist}>
          <input
            type="checkbox"
            checked={insists.value}
            onChange={({ currentTarget }) => {
              insists.value = currentTarget.checked;
            }}
          />
          <span>Download anyway, with {plural(blockers, 'error')} in it</span>
        </label>
      )}
      <button
        class={controls.primary}
        type="button"
        disabled={blockers > 0 && !insists.value}
        onClick={pack}
      >
        Download {fileName}
      </button>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import type { ComponentChild, ComponentChildren } from 'preact';
import type { PackagePlan } from '../../../core/contract/report.ts';
import { Unfold } from '../../base/components/unfold.tsx';
import { LongList } from '../../base/components/use-long-list.tsx';
import controls from '../../base/controls.module.css';
import { formatSize } from '../../base/result-wording.ts';
import { pluralize } from '../../base/wording.ts';
import type { PackingState } from '../../session/packing.ts';
import styles from './archive-panel.module.css';
import { PackedArchiveNote } from './packed-archive-note.tsx';

interface ArchivePanelProps {
  /** The id of the heading. */
  readonly id?: string;
  readonly heading: string;
  readonly plan: PackagePlan;
  readonly state: PackingState | undefined;
  readonly pack: () => void;
  readonly cancel: () => void;
  /** What to show at the end of the panel. */
  readonly children?: ComponentChildren;
}

const HEADING_ID = 'archive';

/** Shows the plan of an archive, and the button that downloads it. */
export function ArchivePanel({ id = HEADING_ID, heading, plan, ...rest }: ArchivePanelProps) {
  const { state, pack, cancel, children } = rest;
  const folder = folderOf(plan);
  return (
    <section class={controls.panel} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {plan.missing.length > 0 && (
        <p class={styles.missing}>
          <strong>Missing:</strong> {plan.missing.join(', ')}
        </p>
      )}
      {plan.entries.length > 0 && (
        <>
          <h3 class={styles.heading}>
            Included
            {folder && (
              <>
                {' '}
                in <code>{folder}</code>
              </>
            )}
          </h3>
          <ul class={styles.entries}>
            {plan.entries.map(({ path, size, note }) => (
              <li key={path}>
                <code>{path.slice(folder.length)}</code>{' '}
                <span class={styles.size}>{formatSize(size)}</span>
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
        <Unfold
          class={styles.omitted}
          summary={`Left out: ${pluralize(plan.omitted.length, 'file')}`}
        >
          <LongList class={styles.entries} items={plan.omitted} draw={drawOmitted} />
        </Unfold>
      )}
      {children}
    </section>
  );
}

/** Returns the folder that all files are in, with its slash, or ''. */
function folderOf({ entries }: PackagePlan): string {
  const { path = '' } = entries[0] ?? {};
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return entries.every((entry) => entry.path.startsWith(folder)) ? folder : '';
}

function drawOmitted(files: PackagePlan['omitted']): readonly ComponentChild[] {
  return files.map(({ path, reason }) => (
    <li key={path}>
      <code>{path}</code>
      <p>{reason}</p>
    </li>
  ));
}

/** Skips a long list of findings: in a narrow window the archive comes after it. */
export function goToArchive(): void {
  const heading = document.getElementById(HEADING_ID);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

interface DownloadProps {
  readonly plan: PackagePlan;
  readonly pack: () => void;
}

/** The download button. While there are errors or files are missing, the user must confirm first. */
function Download({ plan: { fileName, blockers, missing }, pack }: DownloadProps) {
  const isHeldBack = blockers > 0 || missing.length > 0;
  const isConfirmed = useSignal(false);
  return (
    <div class={styles.download}>
      {isHeldBack && (
        <label class={`${styles.confirm} ${controls.unprinted}`}>
          <input
            type="checkbox"
            checked={isConfirmed.value}
            onChange={({ currentTarget }) => {
              isConfirmed.value = currentTarget.checked;
            }}
          />
          <span>Download anyway, {flawOf(missing)}</span>
        </label>
      )}
      <button
        class={controls.primary}
        type="button"
        disabled={isHeldBack && !isConfirmed.value}
        onClick={pack}
      >
        Download {fileName}
      </button>
    </div>
  );
}

function flawOf(missing: readonly string[]): string {
  return missing.length > 0 ? `without ${missing.join(' and ')}` : 'although it is not ready';
}

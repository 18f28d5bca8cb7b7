import type { ProposedChange } from '../../../core/contract/change.ts';
import { useModal } from '../../base/components/use-modal.ts';
import controls from '../../base/controls.module.css';
import styles from '../../base/dialog.module.css';
import { pluralize } from '../../base/wording.ts';
import type { Fixing, Proposal } from '../../session/fixing.ts';
import { FileDiffs } from './file-diffs.tsx';

/** Shows what a fix changes before it is made. */
export function ChangeDialog({ fixing }: { readonly fixing: Fixing }) {
  const proposal = fixing.proposal.value;
  return proposal ? <OpenDialog proposal={proposal} fixing={fixing} /> : null;
}

interface OpenDialogProps {
  readonly proposal: Proposal;
  readonly fixing: Fixing;
}

function OpenDialog({ proposal, fixing }: OpenDialogProps) {
  const dialog = useModal();
  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby="change" onCancel={fixing.cancel}>
      <h2 id="change">{proposal.title}</h2>
      <div class={styles.body} role="status">
        {proposal.name === 'working' && <p>Working out what changes…</p>}
        {proposal.name === 'failed' && <p>{proposal.message}</p>}
        {proposal.name === 'ready' && <Change change={proposal.change} />}
      </div>
      <div class={styles.choices}>
        <button class={controls.button} type="button" onClick={fixing.cancel}>
          {proposal.name === 'failed' ? 'Close' : 'Cancel'}
        </button>
        {proposal.name !== 'failed' && (
          <button
            class={controls.primary}
            type="button"
            disabled={proposal.name !== 'ready'}
            onClick={() => void fixing.apply()}
          >
            Apply
          </button>
        )}
      </div>
    </dialog>
  );
}

function Change({ change: { places, files, diffs } }: { readonly change: ProposedChange }) {
  return (
    <>
      <p class={styles.summary}>
        {pluralize(places, 'place')} in {pluralize(files.size, 'file')}. You can undo it.
      </p>
      <FileDiffs diffs={diffs} />
    </>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ConnectorApi } from '../../../core/contract/api.ts';
import type { FileDiff, NewFiles } from '../../../core/contract/change.ts';
import controls from '../../base/controls.module.css';
import { pluralize } from '../../base/wording.ts';
import type { Session } from '../../session/session.ts';
import type { Workspace } from '../../session/workspace.ts';
import { FileDiffs } from '../dialogs/file-diffs.tsx';
import styles from '../side-panel.module.css';

interface ChangesPanelProps {
  readonly workspace: Workspace;
  /** The files that differ from what was dropped. */
  readonly changed: NewFiles;
  readonly diff: ConnectorApi['diff'];
  readonly edit: Session['edit'];
  readonly close: () => void;
}

/** Shows how the files differ from what was dropped, and takes changes back. */
export function ChangesPanel({ workspace, changed, diff, edit, close }: ChangesPanelProps) {
  const { original } = workspace;
  const shown = useDiffs(workspace, changed, diff);
  const revert = (name: string, paths: Iterable<string>) => {
    void edit(name, new Map([...paths].map((path) => [path, original.files.get(path)])));
  };
  const revertOne = (index: number) => {
    const path = shown?.paths[index];
    if (path !== undefined) revert(`Reverted ${path}`, [path]);
  };
  return (
    <section class={styles.panel} aria-labelledby="changes">
      <div class={styles.head}>
        <h2 id="changes">Changes</h2>
        {changed.size > 0 && (
          <button
            class={`${controls.button} ${controls.small}`}
            type="button"
            onClick={() => revert(`Reverted ${pluralize(changed.size, 'file')}`, changed.keys())}
          >
            Revert all
          </button>
        )}
        <button
          class={`${controls.button} ${controls.small}`}
          type="button"
          aria-label="Close the changes"
          onClick={close}
        >
          Close
        </button>
      </div>
      <p class={styles.summary}>
        {changed.size === 0
          ? 'Your files are as you added them.'
          : `${pluralize(changed.size, 'file')} differ${changed.size === 1 ? 's' : ''} from what you added. Secrets are masked here.`}
      </p>
      {shown && <FileDiffs diffs={shown.diffs} revert={revertOne} />}
    </section>
  );
}

interface ShownDiffs {
  readonly diffs: readonly FileDiff[];
  /** The paths of the files, in the order of the diffs. Those of the diffs are masked. */
  readonly paths: readonly string[];
}

/** Returns the diffs once they are known. The ones before stay until then. */
function useDiffs(
  { original }: Workspace,
  changed: NewFiles,
  diff: ConnectorApi['diff'],
): ShownDiffs | undefined {
  const shown = useSignal<ShownDiffs | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    diff(original, changed).then(
      (diffs) => {
        if (isCurrent) shown.value = { diffs, paths: [...changed.keys()] };
      },
      () => {
        // The checker was restarted. The next change asks again.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [original, changed, diff]);
  return changed.size === 0 ? undefined : shown.value;
}

import type { ComponentChild } from 'preact';
import { useCallback } from 'preact/hooks';
import type { ConnectorFiles } from '../../core/contract/connector-source.ts';
import { Unfold } from '../base/components/unfold.tsx';
import { LongList } from '../base/components/use-long-list.tsx';
import controls from '../base/controls.module.css';
import { changedFiles } from '../session/changed-files.ts';
import type { Workspace } from '../session/workspace.ts';
import styles from './save-panel.module.css';

export interface SavePanelProps {
  readonly workspace: Workspace;
  /** Saves one file as it is, and several as a zip. */
  readonly saveFiles: (files: ConnectorFiles) => Promise<void>;
}

/** Saves files of the open connector as they are now: those that changed, or any single one. */
export function SavePanel({ workspace, saveFiles }: SavePanelProps) {
  const source = workspace.source.value;
  const { files } = source;
  const changed = changedFiles(workspace.original, source);
  const written = new Map([...files].filter(([path]) => changed.has(path)));
  const [only] = written.keys();
  const draw = useCallback(
    (paths: readonly string[]): readonly ComponentChild[] =>
      paths.map((path) => (
        <li key={path}>
          <button
            class={controls.link}
            type="button"
            onClick={() => void saveFiles(new Map([...files].filter(([each]) => each === path)))}
          >
            Save <code>{path}</code>
          </button>
        </li>
      )),
    [files, saveFiles],
  );
  return (
    <section class={styles.panel} aria-label="Save files">
      {only !== undefined && (
        <button
          class={`${controls.button} ${controls.small}`}
          type="button"
          onClick={() => void saveFiles(written)}
        >
          {written.size === 1 ? `Save ${only}` : `Save ${written.size} changed files as a zip`}
        </button>
      )}
      <Unfold summary="Save single files">
        <LongList class={styles.list} items={[...files.keys()]} draw={draw} />
      </Unfold>
    </section>
  );
}

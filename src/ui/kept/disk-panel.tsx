import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import controls from '../base/controls.module.css';
import { pluralize } from '../base/wording.ts';
import type { HandlePickers } from '../intake/disk-handles.ts';
import { changedFiles } from '../session/changed-files.ts';
import type { CheckedConnector, OpenedDrop } from '../session/phase.ts';
import type { Session } from '../session/session.ts';
import type { Workspace } from '../session/workspace.ts';
import { createDisk, type Disk, diskPath } from './disk.ts';
import { createDiskFiles, createFolderFiles, type DiskFiles } from './disk-files.ts';
import styles from './disk-panel.module.css';
import type { LazyKeeper } from './lazy-keeper.ts';

export interface DiskPanelProps {
  readonly checked: Pick<CheckedConnector, 'opened' | 'workspace'>;
  readonly session: Pick<Session, 'edit' | 'phase'>;
  readonly kept: Pick<LazyKeeper, 'keeper'>;
}

/** Milliseconds between two looks at the disk. */
const PACE = 800;

/** What is known of the disk outlives the panel. */
const disks = new WeakMap<Workspace, Disk>();

/** Reads the files of the open connector again, as soon as they change on disk, and writes them back. */
export function DiskPanel({ checked: { opened, workspace }, session, kept }: DiskPanelProps) {
  const { original } = workspace;
  const found = useSignal<Disk | undefined>(disks.get(workspace));
  const watch = async (files: DiskFiles) => {
    const disk = disks.get(workspace) ?? createDisk(files, workspace, session);
    disks.set(workspace, disk);
    // What is on disk now may be what was read or saved before.
    await disk.poll().catch(() => {});
    found.value = disk;
  };
  useEffect(() => {
    const find = async () => {
      const files = await knownFiles(opened, original, kept);
      if (files) await watch(files);
    };
    void find();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void found.peek()?.poll();
    }, PACE);
    return () => clearInterval(timer);
  }, [workspace]);
  const watchFolder = async (folder: FileSystemDirectoryHandle) => {
    await watch(createFolderFiles(folder, original.root));
    await kept.keeper.peek()?.keepFolder(original.root, folder);
  };
  const disk = found.value;
  return (
    <section class={styles.panel} aria-label="Files on disk">
      {disk ? (
        <Watched disk={disk} workspace={workspace} />
      ) : (
        <HowToCheckAgain workspace={workspace} watch={watchFolder} />
      )}
    </section>
  );
}

/** Returns where the files are on disk: as they were dropped, or in a folder that was chosen earlier. A zip cannot be watched. */
async function knownFiles(
  opened: OpenedDrop,
  { root, shape }: ConnectorSource,
  kept: Pick<LazyKeeper, 'keeper'>,
): Promise<DiskFiles | undefined> {
  if (shape === 'archive') return undefined;
  const handles = (await opened.handles) ?? [];
  if (handles.length > 0) return createDiskFiles(handles);
  const folder = await kept.keeper.peek()?.folderOf(root);
  return folder && createFolderFiles(folder, root);
}

function Watched({ disk, workspace }: { readonly disk: Disk; readonly workspace: Workspace }) {
  const conflicts = disk.conflicts.value;
  const isWatching = disk.isWatching.value;
  const isChanged = changedFiles(workspace.original, workspace.source.value).size > 0;
  return (
    <>
      <div class={styles.buttons}>
        <button
          class={`${controls.button} ${controls.small}`}
          type="button"
          onClick={() => void disk.checkAgain()}
        >
          {isWatching ? 'Check again' : `Watch ${disk.name} again`}
        </button>
        {isChanged && (
          <button
            class={`${controls.button} ${controls.small}`}
            type="button"
            onClick={() => void disk.save()}
          >
            Save to disk
          </button>
        )}
      </div>
      {conflicts.length > 0 && (
        <p class={styles.alarm} role="alert">
          {conflicts.length === 1 ? conflicts[0] : pluralize(conflicts.length, 'file')} changed here
          and on disk.{' '}
          <button class={controls.link} type="button" onClick={() => void disk.resolve('disk')}>
            Use what is on disk
          </button>{' '}
          or{' '}
          <button class={controls.link} type="button" onClick={() => void disk.resolve('here')}>
            keep what is here
          </button>
        </p>
      )}
      <p role="status">
        {disk.note.value ||
          (isWatching
            ? 'What you save in your editor is checked at once.'
            : 'The browser asks you first, as the page was loaded anew.')}
      </p>
    </>
  );
}

interface HowToCheckAgainProps {
  readonly workspace: Workspace;
  readonly watch: (folder: FileSystemDirectoryHandle) => Promise<void>;
}

function HowToCheckAgain({ workspace, watch }: HowToCheckAgainProps) {
  const { showDirectoryPicker } = globalThis as HandlePickers;
  const note = useSignal('');
  const { original } = workspace;
  if (original.shape === 'archive') {
    return (
      <p>
        To check again, drop the new zip here, or a changed file, which replaces the old one: a zip
        cannot be watched.
      </p>
    );
  }
  const choose = async () => {
    try {
      const folder = await showDirectoryPicker?.call(globalThis, { id: 'connector' });
      if (!folder) return;
      const onDisk = createFolderFiles(folder, original.root);
      const paths = [...original.files.keys()].map((path) => diskPath(original, path));
      const times = await Promise.all(paths.map(onDisk.changedAt));
      if (times.some((time) => time !== undefined)) await watch(folder);
      else
        note.value = `Choose the folder of this connector: “${folder.name}” has none of its files.`;
    } catch (error) {
      // The user closed the dialog.
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  };
  return (
    <>
      <p>To check again, drop a changed file here: it replaces the old one.</p>
      {showDirectoryPicker && (
        <button
          class={`${controls.button} ${controls.small}`}
          type="button"
          onClick={() => void choose()}
        >
          Watch its folder…
        </button>
      )}
      <p role="status">{note.value}</p>
    </>
  );
}

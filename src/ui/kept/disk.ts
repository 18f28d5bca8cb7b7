import { type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectorSource } from '../../core/contract/connector-source.ts';
import type { Session } from '../session/session.ts';
import type { Workspace } from '../session/workspace.ts';
import type { DiskFiles } from './disk-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The files of the open connector on disk. */
export interface Disk {
  /** What the user knows the files by. */
  readonly name: string;
  /** Whether the files are watched, which the browser may have to allow first. */
  readonly isWatching: ReadonlySignal<boolean>;
  /** What was last done or found, as a sentence, or ''. */
  readonly note: ReadonlySignal<string>;
  /** Paths of files that were changed here and on disk. */
  readonly conflicts: ReadonlySignal<readonly string[]>;
  /** Reads what has changed on disk, and checks again. Asks for permission if it may. */
  checkAgain(): Promise<void>;
  /** The same without asking, if the files may be read. */
  poll(): Promise<void>;
  /** Writes what was changed here, unless it has changed on disk too. Never deletes a file. */
  save(): Promise<void>;
  /** Ends the conflicts. */
  resolve(keep: 'here' | 'disk'): Promise<void>;
}

/** Compares the workspace with its files on disk. */
export function createDisk(
  files: DiskFiles,
  workspace: Workspace,
  session: Pick<Session, 'edit' | 'phase'>,
): Disk {
  const isWatching = signal(false);
  const note = signal('');
  const conflicts = signal<readonly string[]>([]);
  /** What is on disk, as far as known, and when it was changed. */
  const known = new Map<string, Bytes>(workspace.original.files);
  const times = new Map<string, number>();
  let running: Promise<void> = Promise.resolve();

  const isOpen = () => {
    const phase = session.phase.peek();
    return 'report' in phase && phase.workspace === workspace;
  };
  const here = (path: string) => workspace.source.peek().files.get(path);
  const onDisk = (path: string) => diskPath(workspace.original, path);

  /** Returns the files whose bytes on disk are not the known ones. */
  const changedOnDisk = async () => {
    const changed = new Map<string, Bytes>();
    for (const path of new Set([...known.keys(), ...workspace.source.peek().files.keys()])) {
      const time = await files.changedAt(onDisk(path));
      if (time === undefined || times.get(path) === time) continue;
      const bytes = await files.read(onDisk(path));
      if (bytes === undefined) continue;
      times.set(path, time);
      if (!isSame(bytes, known.get(path))) changed.set(path, bytes);
    }
    return changed;
  };
  /** Puts files into the workspace. What did not get there is read again next time. */
  const put = async (read: ReadonlyMap<string, Bytes>) => {
    if (isOpen()) await session.edit(`Read ${named([...read.keys()])} again`, read);
    for (const [path, bytes] of read) {
      if (isSame(here(path), bytes)) known.set(path, bytes);
      else times.delete(path);
    }
  };
  /** Returns whether anything has changed on disk. */
  const take = async (): Promise<boolean> => {
    const changed = await changedOnDisk();
    const isHere = ([path, bytes]: readonly [string, Bytes]) => isSame(here(path), bytes);
    const isEdited = ([path]: readonly [string, Bytes]) => !isSame(here(path), known.get(path));
    const differing = [...changed].filter((entry) => !isHere(entry));
    const both = differing.filter(isEdited);
    const read = new Map(differing.filter((entry) => !isEdited(entry)));
    for (const [path, bytes] of [...changed].filter(isHere).concat(both)) known.set(path, bytes);
    const paths = both.map(([path]) => path);
    if (paths.length > 0) conflicts.value = [...new Set([...conflicts.peek(), ...paths])];
    if (read.size > 0) await put(read);
    return differing.length > 0;
  };
  /** Says which dropped files are not there any more. '' if all are. */
  const missing = async (): Promise<string> => {
    const paths = [...workspace.original.files.keys()];
    const times = await Promise.all(paths.map((path) => files.changedAt(onDisk(path))));
    const gone = paths.filter((_, index) => times[index] === undefined);
    if (gone.length === 0) return '';
    if (gone.length < paths.length) {
      return `Nothing is lost here: ${named(gone)} cannot be found on disk any more.`;
    }
    return 'Drop the files again: none can be found on disk any more, for example because their folder was renamed.';
  };
  const isUnsaved = ([path, bytes]: readonly [string, Bytes]) =>
    !conflicts.peek().includes(path) && !isSame(bytes, known.get(path));
  /** Writes what it can. Returns what is written and what is not, as sentences. */
  const writeChanged = async (): Promise<string> => {
    const written: string[] = [];
    const failed = new Map<string, unknown>();
    for (const [path, bytes] of [...workspace.source.peek().files].filter(isUnsaved)) {
      try {
        await files.write(onDisk(path), bytes);
        known.set(path, bytes);
        written.push(path);
      } catch (error) {
        failed.set(path, error);
      }
    }
    return [savedNote(written), failedNote(failed)].filter(Boolean).join(' ') || 'Nothing to save.';
  };
  const inTurn = (task: () => Promise<void>) => {
    running = running.then(task, task);
    return running;
  };

  return {
    name: files.name,
    isWatching,
    note,
    conflicts,
    checkAgain: () =>
      inTurn(async () => {
        isWatching.value = await files.allow('read');
        if (!isWatching.value) {
          note.value = 'Allow this page to read the files, or drop them again.';
          return;
        }
        const hasChanged = await take();
        note.value = (await missing()) || (hasChanged ? '' : 'Nothing has changed on disk.');
      }),
    poll: () =>
      inTurn(async () => {
        isWatching.value = await files.isAllowed();
        if (isOpen() && isWatching.value) await take();
      }),
    save: () =>
      inTurn(async () => {
        if (!(await files.allow('readwrite'))) {
          note.value = 'Nothing was saved: the browser did not get permission to write.';
          return;
        }
        await take();
        note.value = await writeChanged();
      }),
    async resolve(keep) {
      const paths = conflicts.peek();
      conflicts.value = [];
      if (keep === 'here') return;
      const read = [...known].filter(([path]) => paths.includes(path));
      await put(new Map(read));
    },
  };
}

/** Returns where a file of a connector is below the dropped files and folders. */
export function diskPath({ root }: ConnectorSource, path: string): string {
  return root === '' ? path : `${root}/${path}`;
}

function savedNote(written: readonly string[]): string {
  return written.length > 0 ? `Saved ${named(written)} to disk.` : '';
}

function failedNote(failed: ReadonlyMap<string, unknown>): string {
  if (failed.size === 0) return '';
  const [error] = failed.values();
  return `Save ${named([...failed.keys()])} as a download instead: writing failed (${String(error)}).`;
}

function named(paths: readonly string[]): string {
  const [only] = paths;
  return paths.length === 1 && only !== undefined ? only : `${paths.length} files`;
}

function isSame(one: Bytes | undefined, other: Bytes | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one === other || (one.length === other.length && one.every((byte, at) => byte === other[at]))
  );
}

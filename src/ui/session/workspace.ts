import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { NewFiles } from '../../core/contract/change.ts';
import type { ConnectorFiles, ConnectorSource } from '../../core/contract/connector-source.ts';
import type { Profile } from '../../core/contract/profile.ts';
import { applyChanges, changesTo, type FileChange, reversed } from './file-change.ts';

/** A change that the user made to a connector, to undo and to redo. */
export interface Edit {
  /** What was done, without a full stop: `Fixed 3 places`. */
  readonly name: string;
  readonly changes: readonly FileChange[];
  /** Identifies a burst of typing, which is one edit. */
  readonly burst?: number;
}

/** What a workspace consists of. Plain data, to keep in the browser. */
export interface WorkspaceState {
  readonly original: ConnectorSource;
  readonly done: readonly Edit[];
  /** The next one to redo is the last. */
  readonly undone: readonly Edit[];
  /** What the user wants the connector to be checked as. */
  readonly profile: Profile | 'auto';
}

/** An open connector: its files as dropped, and as they are now. */
export interface Workspace {
  /** As it was dropped. */
  readonly original: ConnectorSource;
  /** As it is now. */
  readonly source: ReadonlySignal<ConnectorSource>;
  readonly done: ReadonlySignal<readonly Edit[]>;
  readonly undone: ReadonlySignal<readonly Edit[]>;
  readonly profile: Signal<Profile | 'auto'>;
  /** Everything that has to be kept. */
  readonly state: ReadonlySignal<WorkspaceState>;
  /** Replaces, adds and removes files. Returns nothing if no file changes. Joins the last edit if it is of the same burst. */
  edit(name: string, newFiles: NewFiles, burst?: number): Edit | undefined;
  /** Undoes the last edit and returns it. */
  undo(): Edit | undefined;
  /** Makes the edit again that was undone last, and returns it. */
  redo(): Edit | undefined;
}

/** Opens a connector, with the edits that were made to it. */
export function createWorkspace({
  original,
  done: made = [],
  undone: taken = [],
  profile: wanted = 'auto',
}: Pick<WorkspaceState, 'original'> & Partial<WorkspaceState>): Workspace {
  const done = signal(made);
  const undone = signal(taken);
  const profile = signal(wanted);
  const files = signal(
    made.reduce((current, { changes }) => applyChanges(current, changes), original.files),
  );
  const source = computed(() => sourceWith(original, files.value));
  const apply = (changes: readonly FileChange[]) => {
    files.value = applyChanges(files.peek(), changes);
  };

  return {
    original,
    source,
    done,
    undone,
    profile,
    state: computed(() => {
      return { original, done: done.value, undone: undone.value, profile: profile.value };
    }),
    edit(name, newFiles, burst) {
      const added = changesTo(files.peek(), newFiles);
      if (added.length === 0) return undefined;
      const last = done.peek().at(-1);
      const joined = burst !== undefined && last?.burst === burst ? last.changes : [];
      const before = applyChanges(files.peek(), reversed(joined));
      const after = applyChanges(files.peek(), added);
      const paths = [...joined, ...added].map(({ path }) => path);
      const changes = changesTo(before, new Map(paths.map((path) => [path, after.get(path)])));
      const edit = { name, changes, ...(burst !== undefined && { burst }) };
      batch(() => {
        const earlier = joined.length > 0 ? done.peek().slice(0, -1) : done.peek();
        done.value = changes.length > 0 ? [...earlier, edit] : earlier;
        undone.value = [];
        files.value = after;
      });
      return edit;
    },
    undo() {
      const edit = done.peek().at(-1);
      if (!edit) return undefined;
      batch(() => {
        done.value = done.peek().slice(0, -1);
        undone.value = [...undone.peek(), edit];
        apply(reversed(edit.changes));
      });
      return edit;
    },
    redo() {
      const edit = undone.peek().at(-1);
      if (!edit) return undefined;
      batch(() => {
        undone.value = undone.peek().slice(0, -1);
        done.value = [...done.peek(), edit];
        apply(edit.changes);
      });
      return edit;
    },
  };
}

/** Keeps the order of the original files, so that undoing everything gives back the same source. */
function sourceWith(original: ConnectorSource, files: ConnectorFiles): ConnectorSource {
  if (files === original.files) return original;
  const known = [...original.files.keys()].filter((path) => files.has(path));
  const paths = new Set([...known, ...files.keys()]);
  const ordered = [...paths].flatMap((path) => {
    const bytes = files.get(path);
    return bytes ? [[path, bytes] as const] : [];
  });
  return { ...original, files: new Map(ordered) };
}

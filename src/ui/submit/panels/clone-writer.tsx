import { useSignal } from '@preact/signals';
import type { ConnectorSource } from '../../../core/contract/connector-source.ts';
import type { PackagePlan } from '../../../core/contract/report.ts';
import controls from '../../base/controls.module.css';
import { pluralize } from '../../base/wording.ts';
import { type CloneFile, compareWithClone, isClone, writeIntoClone } from './clone.ts';
import styles from './panels.module.css';

interface CloneWriterProps {
  readonly source: ConnectorSource;
  readonly folder: PackagePlan;
}

type State =
  | { readonly name: 'note'; readonly text: string }
  | {
      readonly name: 'compared';
      readonly clone: FileSystemDirectoryHandle;
      readonly files: readonly CloneFile[];
    };

/** Only some browsers have it. */
interface FolderPicker {
  readonly showDirectoryPicker?: (options: { id: string }) => Promise<FileSystemDirectoryHandle>;
}

const words = { new: 'new', same: 'there already', different: 'differs from yours' } as const;

/** Writes the folder of the connector into a clone that the publisher chooses, after showing what it would write. */
export function CloneWriter({ source, folder }: CloneWriterProps) {
  const state = useSignal<State | undefined>(undefined);
  const { showDirectoryPicker } = globalThis as FolderPicker;
  if (!showDirectoryPicker || folder.missing.length > 0 || folder.blockers > 0) return null;
  const say = (text: string) => {
    state.value = { name: 'note', text };
  };
  const choose = async () => {
    try {
      const clone = await showDirectoryPicker.call(globalThis, { id: 'clone' });
      if (!(await isClone(clone))) {
        return say('Choose the top folder of your clone: this one lacks “certified-connectors”.');
      }
      state.value = {
        name: 'compared',
        clone,
        files: await compareWithClone(clone, source, folder),
      };
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) say(faultOf(error));
    }
  };
  const write = async (clone: FileSystemDirectoryHandle, files: readonly CloneFile[]) => {
    try {
      await writeIntoClone(clone, files);
      say(`Wrote ${pluralize(files.length, 'file')}. Commit and push them.`);
    } catch (error) {
      say(faultOf(error));
    }
  };
  const { value } = state;
  return (
    <div class={styles.clone}>
      <button class={controls.button} type="button" onClick={() => void choose()}>
        Write into my clone…
      </button>
      <div role="status">
        {value?.name === 'note' && <p>{value.text}</p>}
        {value?.name === 'compared' && (
          <Comparison files={value.files} write={(files) => void write(value.clone, files)} />
        )}
      </div>
    </div>
  );
}

interface ComparisonProps {
  readonly files: readonly CloneFile[];
  readonly write: (files: readonly CloneFile[]) => void;
}

/** What would be written. A file that differs is replaced only if the publisher says so. */
function Comparison({ files, write }: ComparisonProps) {
  const replaces = useSignal(false);
  const hasDifferent = files.some(({ state }) => state === 'different');
  const chosen = files.filter(
    ({ state }) => state === 'new' || (state === 'different' && replaces.value),
  );
  return (
    <>
      <ul class={styles.compared}>
        {files.map(({ path, state }) => (
          <li key={path}>
            <code>{path}</code> <span class={styles.soft}>{words[state]}</span>
          </li>
        ))}
      </ul>
      {hasDifferent && (
        <label class={styles.replace}>
          <input
            type="checkbox"
            checked={replaces.value}
            onChange={({ currentTarget }) => {
              replaces.value = currentTarget.checked;
            }}
          />
          Replace the files that differ
        </label>
      )}
      {chosen.length === 0 ? (
        <p>There is nothing to write.</p>
      ) : (
        <button class={controls.primary} type="button" onClick={() => write(chosen)}>
          Write {pluralize(chosen.length, 'file')}
        </button>
      )}
    </>
  );
}

function faultOf(error: unknown): string {
  return `Try again, or download the folder: ${error instanceof Error ? error.message : String(error)}`;
}

import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import controls from '../../base/controls.module.css';
import { pluralize } from '../../base/wording.ts';
import type { SubmissionModel } from '../model/submission.ts';
import styles from './step-body.module.css';

interface FileChecksProps {
  readonly model: SubmissionModel;
}

/** Checks the package of two solutions. What is wrong with it then holds back its steps. */
export function PackageCheck({ model }: FileChecksProps) {
  const problems = model.found.value.packageProblems;
  return (
    <ChosenFiles
      label="Your package, to check it"
      accept=".zip"
      result={problems && (problems.length === 0 ? 'Nothing is wrong with it.' : 'Not ready yet.')}
      check={async ([file]) => {
        if (file) await model.checkPackage(await bytesOf(file));
        return undefined;
      }}
    />
  );
}

/** Compares with the published version, and lists what breaks flows and connections. */
export function PublishedCheck({ model }: FileChecksProps) {
  const changes = model.found.value.breakingChanges;
  return (
    <>
      <ChosenFiles
        label="Published apiDefinition.swagger.json and apiProperties.json, to compare"
        accept=".json,.zip"
        result={
          changes &&
          (changes.length === 0
            ? 'Nothing breaks.'
            : `${pluralize(changes.length, 'change')} found.`)
        }
        check={async (files) => {
          const read = files.map(async (file) => [file.name, await bytesOf(file)] as const);
          return model.compareWith(new Map(await Promise.all(read)));
        }}
      />
      {changes && changes.length > 0 && (
        <ul class={styles.changes}>
          {changes.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface ChosenFilesProps {
  readonly label: string;
  readonly accept: string;
  readonly result: string | undefined;
  /** Returns why the files cannot be checked. */
  readonly check: (files: readonly File[]) => Promise<string | undefined>;
}

function ChosenFiles({ label, accept, result, check }: ChosenFilesProps) {
  const id = useId();
  const failure = useSignal<string | undefined>(undefined);
  const choose = async (files: readonly File[]) => {
    failure.value = await check(files).catch(() => 'Choose it again: the file could not be read.');
  };
  return (
    <div class={controls.field}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={accept.includes(',')}
        onChange={({ currentTarget: { files } }) => void choose([...(files ?? [])])}
      />
      <p class={styles.hint} role="status">
        {failure.value ?? result} It stays on this machine: choose it again after a change.
      </p>
    </div>
  );
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

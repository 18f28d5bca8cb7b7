import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import controls from '../base/controls.module.css';
import styles from './step-body.module.css';
import type { SubmissionModel } from './submission.ts';

/** Checks the package of two solutions. What is wrong with it then holds back its steps. */
export function PackageCheck({ model }: { readonly model: SubmissionModel }) {
  const id = useId();
  const name = useSignal('');
  const failure = useSignal('');
  const check = async (file: File) => {
    name.value = file.name;
    failure.value = '';
    try {
      await model.checkPackage(new Uint8Array(await file.arrayBuffer()));
    } catch {
      failure.value = 'Choose it again: the file could not be read.';
    }
  };
  const problems = model.packageProblems.value;
  return (
    <div class={controls.field}>
      <label for={id}>Your package, to check it</label>
      <input
        id={id}
        type="file"
        accept=".zip"
        onChange={({ currentTarget: { files } }) => files?.[0] && void check(files[0])}
      />
      <p class={styles.hint} role="status">
        {failure.value ||
          (problems?.length === 0
            ? `Nothing is wrong with ${name.value || 'it'}.`
            : 'It stays on this machine. Choose it again after you change it.')}
      </p>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { SasAddress } from '../../../core/contract/submission-files.ts';
import controls from '../../base/controls.module.css';
import { formatDay } from '../model/days.ts';
import { entering } from '../model/kept-submission.ts';
import type { SubmissionModel } from '../model/submission.ts';
import styles from './step-body.module.css';

/** Checks a SAS address. Its signature is hidden at once, and nothing of it is kept but the day on which it expires. */
export function SasCheck({ model }: { readonly model: SubmissionModel }) {
  const id = useId();
  const checked = useSignal<SasAddress | undefined>(undefined);
  const check = async (text: string, field: HTMLInputElement) => {
    const shown = field.value;
    const address = await model.checkSasAddress(text);
    // More was typed meanwhile, and is checked next.
    if (field.value !== shown) return;
    field.value = address.masked;
    checked.value = address.masked === '' ? undefined : address;
    const { expiry, problems } = address;
    if (expiry === undefined || problems.length > 0) return;
    model.edit(
      entering((entered) => ({ ...entered, days: { ...entered.days, sasExpiry: expiry } })),
    );
  };
  return (
    <div class={controls.field}>
      <label for={id}>SAS address, to check it</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-note`}
        onPaste={(event) => {
          event.preventDefault();
          event.currentTarget.value = '';
          void check(event.clipboardData?.getData('text/plain') ?? '', event.currentTarget);
        }}
        onInput={({ currentTarget }) => void check(currentTarget.value, currentTarget)}
      />
      <p id={`${id}-note`} class={styles.hint}>
        Paste it: its signature is hidden, and the address is not kept.
      </p>
      <div role="status">{checked.value && <SasProblems address={checked.value} />}</div>
    </div>
  );
}

function SasProblems({ address: { problems, expiry } }: { readonly address: SasAddress }) {
  if (problems.length === 0) {
    return <p>Enter it in the form{expiry && `: it is valid until ${formatDay(expiry)}`}.</p>;
  }
  return (
    <ul class={styles.problem}>
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}

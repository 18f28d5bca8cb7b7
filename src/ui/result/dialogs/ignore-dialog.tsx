import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useModal } from '../../base/components/use-modal.ts';
import controls from '../../base/controls.module.css';
import dialogs from '../../base/dialog.module.css';
import type { IgnoreRequest, Ignoring } from '../../session/ignoring.ts';

/** Asks why something is to be ignored. */
export function IgnoreDialog({ ignoring }: { readonly ignoring: Ignoring }) {
  const request = ignoring.request.value;
  return request ? <OpenDialog request={request} ignoring={ignoring} /> : null;
}

interface OpenDialogProps {
  readonly request: IgnoreRequest;
  readonly ignoring: Ignoring;
}

function OpenDialog({ request, ignoring }: OpenDialogProps) {
  const dialog = useModal();
  const id = useId();
  const reason = useSignal('');
  return (
    <dialog ref={dialog} class={dialogs.dialog} aria-labelledby={id} onCancel={ignoring.cancel}>
      <h2 id={id}>Ignore this?</h2>
      <form
        class={dialogs.body}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.value.trim() !== '') void ignoring.confirm(reason.value.trim());
        }}
      >
        <p>{request.title}</p>
        <label class={controls.field}>
          <span>Why? Every report shows the reason.</span>
          <input
            type="text"
            required
            value={reason.value}
            onInput={({ currentTarget }) => {
              reason.value = currentTarget.value;
            }}
          />
        </label>
        <p class={dialogs.summary}>
          It is kept in <code>.preflight.json</code>, which the command line reads too. The archive
          never includes that file.
        </p>
        <p role="alert">{ignoring.refusal.value}</p>
        <div class={dialogs.choices}>
          <button class={controls.button} type="button" onClick={ignoring.cancel}>
            Cancel
          </button>
          <button class={controls.primary} type="submit" disabled={reason.value.trim() === ''}>
            Ignore
          </button>
        </div>
      </form>
    </dialog>
  );
}

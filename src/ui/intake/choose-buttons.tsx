import controls from '../base/controls.module.css';
import type { Intake } from './dropped-files.ts';
import { intakeOfFiles } from './read-drop.ts';

interface ChooseButtonsProps {
  readonly take: (intake: Intake) => void;
  /** The one thing to do on the page, and so drawn. */
  readonly isMain?: boolean;
}

/** The id of the input that Ctrl+O opens. */
export const CHOOSE_FILES = 'choose-files';

/** Preact's types do not know it yet. */
const wholeFolder = { webkitdirectory: true };

/** Hands in files or a folder through the browser's own dialogs. */
export function ChooseButtons({ take, isMain = false }: ChooseButtonsProps) {
  const onChange = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const chosen = [...(currentTarget.files ?? [])];
    // Otherwise choosing the same files again would change nothing.
    currentTarget.value = '';
    if (chosen.length > 0) take(intakeOfFiles(chosen));
  };
  const size = isMain ? '' : controls.small;
  const first = isMain ? controls.primary : controls.button;
  return (
    <>
      <input class={controls.unseen} id={CHOOSE_FILES} type="file" multiple onChange={onChange} />
      <label class={`${first} ${size}`} for={CHOOSE_FILES}>
        Choose files
      </label>
      <input
        class={controls.unseen}
        id="choose-folder"
        type="file"
        {...wholeFolder}
        onChange={onChange}
      />
      <label class={`${controls.button} ${size}`} for="choose-folder">
        Choose folder
      </label>
    </>
  );
}

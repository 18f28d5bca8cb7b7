import type { TargetedEvent } from 'preact';
import controls from '../base/controls.module.css';
import type { HandlePickers } from './disk-handles.ts';
import type { Intake } from './dropped-files.ts';
import { intakeFromFiles } from './read-drop.ts';

interface ChooseButtonsProps {
  readonly take: (intake: Intake) => void;
  /** Whether to draw them large, as the main action of the page. */
  readonly isMain?: boolean;
}

/** The id of the input that Ctrl+O opens. */
export const CHOOSE_FILES = 'choose-files';

/** Loaded on demand: most files are dropped. */
export const loadPicking = () => import('./pick-handles.ts');

/** Not in Preact's types yet. */
const folderAttribute = { webkitdirectory: true };

/** Buttons that open the browser's dialogs for files and folders. */
export function ChooseButtons({ take, isMain = false }: ChooseButtonsProps) {
  const onChange = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const chosen = [...(currentTarget.files ?? [])];
    // Otherwise choosing the same files again would fire no event.
    currentTarget.value = '';
    if (chosen.length > 0) take(intakeFromFiles(chosen));
  };
  /** Opens the dialog that returns handles instead, if the browser has it: what is chosen can be saved again. */
  const onClick = (picker: keyof HandlePickers) => (event: TargetedEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    if (!(picker in globalThis)) return;
    event.preventDefault();
    void loadPicking()
      .then(({ pickHandles }) => pickHandles(picker, take))
      .catch(() => input.showPicker());
  };
  const size = isMain ? '' : controls.small;
  const first = isMain ? controls.primary : controls.button;
  return (
    <>
      <input
        class={controls.unseen}
        id={CHOOSE_FILES}
        type="file"
        multiple
        onClick={onClick('showOpenFilePicker')}
        onChange={onChange}
      />
      <label class={`${first} ${size}`} for={CHOOSE_FILES}>
        Choose files
      </label>
      <input
        class={controls.unseen}
        id="choose-folder"
        type="file"
        {...folderAttribute}
        onClick={onClick('showDirectoryPicker')}
        onChange={onChange}
      />
      <label class={`${controls.button} ${size}`} for="choose-folder">
        Choose folder
      </label>
    </>
  );
}

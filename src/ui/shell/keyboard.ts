/** At once, so that the next key finds the focus in its place. */
let focusDiagnostic: ((step: 1 | -1) => void) | undefined;

/** Loads what F8 needs: there is nothing to go to before the first check. */
export async function loadFocus(): Promise<void> {
  ({ focusDiagnostic } = await import('./focus-diagnostic.ts'));
}

/** Actions of the page's keyboard shortcuts. */
export interface KeyActions {
  readonly chooseFiles: () => void;
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Ctrl+O chooses files, Ctrl+Z and Ctrl+Shift+Z undo and redo, Escape cancels, F8 and Shift+F8 go to the next and previous diagnostic. */
export function listenForKeys({ chooseFiles, cancel, undo, redo }: KeyActions): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') cancel();
    if (event.key === 'F8') {
      event.preventDefault();
      focusDiagnostic?.(event.shiftKey ? -1 : 1);
    }
    const command = commandOf(event);
    const action = { o: chooseFiles, z: undo, 'shift+z': redo, y: redo }[command ?? ''];
    if (!action || (command !== 'o' && isTyping(event))) return;
    event.preventDefault();
    action();
  });
}

/** Returns the key that was pressed together with Ctrl or Cmd: `z`, `shift+z`. */
function commandOf(event: KeyboardEvent): string | undefined {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
  return `${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`;
}

/** A text field undoes its own changes. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}

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
  /** Lists the keys. */
  readonly help: () => void;
}

/** `?` lists the keys, Ctrl+O chooses files, Ctrl+Z and Ctrl+Shift+Z undo and redo, Escape cancels, F8 and Shift+F8 go to the next and previous diagnostic. */
export function listenForKeys({ chooseFiles, cancel, undo, redo, help }: KeyActions): void {
  const commands: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    '?': help,
    F8: ({ shiftKey }) => focusDiagnostic?.(shiftKey ? -1 : 1),
    o: chooseFiles,
    z: undo,
    'shift+z': redo,
    y: redo,
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') cancel();
    const command = commandOf(event);
    const act = commands[command];
    if (!act || (!ANYWHERE.has(command) && isTyping(event))) return;
    event.preventDefault();
    act(event);
  });
}

/** What text fields do not need themselves. */
const ANYWHERE = new Set(['F8', 'o']);

/** Returns `?`, `F8`, or the key that was pressed together with Ctrl or Cmd: `z`, `shift+z`. */
function commandOf(event: KeyboardEvent): string {
  if (event.key === '?' || event.key === 'F8') return event.key;
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return '';
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

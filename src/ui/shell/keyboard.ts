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
      focusDiagnostic(event.shiftKey ? -1 : 1);
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

/** Diagnostics, and the tasks and folds that still hide some. */
const STOPS = '[data-diagnostic], details:not([open]) > :is([data-task], [data-fold])';

/** Moves the focus to the next or previous diagnostic, opens what hides some, and wraps around at the ends. */
function focusDiagnostic(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const target = nextOf(all, step);
  const details = target?.parentElement;
  if (details instanceof HTMLDetailsElement && !target?.matches('[data-diagnostic]')) {
    details.open = true;
  }
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center' });
}

/** The stop after or before the focus, in the order of the page. */
function nextOf(all: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const active = document.activeElement ?? document.body;
  const current = all.findIndex((stop) => stop.parentElement?.contains(active));
  if (current >= 0) return all.at((current + step) % all.length);
  const lies = (stop: HTMLElement, mask: number) =>
    (active.compareDocumentPosition(stop) & mask) !== 0;
  return step === 1
    ? (all.find((stop) => lies(stop, Node.DOCUMENT_POSITION_FOLLOWING)) ?? all[0])
    : (all.findLast((stop) => lies(stop, Node.DOCUMENT_POSITION_PRECEDING)) ?? all.at(-1));
}

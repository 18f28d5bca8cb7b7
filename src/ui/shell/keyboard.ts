/** Actions of the page's keyboard shortcuts. */
export interface KeyActions {
  readonly chooseFiles: () => void;
  readonly cancel: () => void;
}

/** Ctrl+O chooses files, Escape cancels, F8 and Shift+F8 go to the next and previous diagnostic. */
export function listenForKeys({ chooseFiles, cancel }: KeyActions): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') cancel();
    if (event.key === 'F8') {
      event.preventDefault();
      focusDiagnostic(event.shiftKey ? -1 : 1);
    }
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (isCommand && event.key.toLowerCase() === 'o') {
      event.preventDefault();
      chooseFiles();
    }
  });
}

/** Moves the focus to the next or previous diagnostic, and wraps around at the ends. */
function focusDiagnostic(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-diagnostic]')];
  const current = all.findIndex((summary) =>
    summary.parentElement?.contains(document.activeElement),
  );
  const next = current === -1 && step === -1 ? all.length - 1 : current + step;
  const target = all.at(next % all.length);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center' });
}

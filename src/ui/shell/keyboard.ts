/** What keys do on this page, beside what the browser does with them. */
export interface KeyActions {
  readonly chooseFiles: () => void;
  readonly cancel: () => void;
}

/** Ctrl+O chooses files, Escape stops, F8 and Shift+F8 go from diagnostic to diagnostic. */
export function listenForKeys({ chooseFiles, cancel }: KeyActions): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') cancel();
    if (event.key === 'F8') {
      event.preventDefault();
      stepThroughDiagnostics(event.shiftKey ? -1 : 1);
    }
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (isCommand && event.key.toLowerCase() === 'o') {
      event.preventDefault();
      chooseFiles();
    }
  });
}

/** From the one that has the focus, or from the first; round at the ends. */
function stepThroughDiagnostics(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-diagnostic]')];
  const here = all.findIndex((summary) => summary.parentElement?.contains(document.activeElement));
  const next = here === -1 && step === -1 ? all.length - 1 : here + step;
  const target = all.at(next % all.length);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center' });
}

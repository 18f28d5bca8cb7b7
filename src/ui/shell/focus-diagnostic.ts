/** Diagnostics, and the tasks and folds that still hide some. */
const STOPS = '[data-diagnostic], details:not([open]) > :is([data-task], [data-fold])';

/** Moves the focus to the next or previous diagnostic, opens what hides some, and wraps around at the ends. */
export function focusDiagnostic(step: 1 | -1): void {
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

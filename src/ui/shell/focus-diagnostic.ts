/** Diagnostics, and the tasks and folds that still hide some. */
const STOPS = '[data-diagnostic], details:not([open]) > :is([data-task], [data-fold])';

/** Settles once what the last step opened is drawn. */
let opening: Promise<void> | undefined;

/** Moves the focus to the next or previous diagnostic, opens what hides some, and wraps around at the ends. */
export function focusDiagnostic(step: 1 | -1): void {
  if (opening) return void opening.then(() => focusDiagnostic(step));
  const all = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const target = nextOf(all, step);
  const details = target?.parentElement;
  if (details instanceof HTMLDetailsElement && !target?.matches('[data-diagnostic]')) {
    opening = drawn(details);
    details.open = true;
  }
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center' });
}

/** Waits for the event of `details` after which its contents are drawn. */
async function drawn(details: HTMLDetailsElement): Promise<void> {
  await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
  opening = undefined;
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

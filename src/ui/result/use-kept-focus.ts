import type { Ref } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Report } from '../../core/contract/report.ts';

/** What can be focused in place of a row that is gone. */
const ROWS = '[data-task], [data-fold]';

/** Moves the focus to the row in the same place if the focused one is gone from a new report, else to the heading. */
export function useKeptFocus(report: Report): Ref<HTMLDivElement> {
  const view = useRef<HTMLDivElement>(null);
  const lastRow = useRef<number | undefined>(undefined);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest('dialog')) return;
      const index = rowsIn(view.current).findIndex((row) => row.closest('li')?.contains(target));
      lastRow.current = index === -1 ? undefined : index;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (lastRow.current === undefined || !isLost) return;
    const rows = rowsIn(view.current);
    const next = rows[Math.min(lastRow.current, rows.length - 1)];
    const target = next ?? document.querySelector<HTMLElement>('h1[data-focus]');
    target?.focus({ preventScroll: true });
  }, [report]);
  return view;
}

function rowsIn(view: Element | null): readonly HTMLElement[] {
  return [...(view?.querySelectorAll<HTMLElement>(ROWS) ?? [])];
}

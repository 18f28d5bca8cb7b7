import { effect } from '@preact/signals';
import type { Location } from '../base/route.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { Session } from '../session/session.ts';
import type { Workspace } from '../session/workspace.ts';
import type { LazyStudio } from '../studio/lazy-studio.ts';

/** Keeps the session and the address in step, whichever changes. */
export function followAddress(
  location: Location,
  session: Session,
  rules: RuleBook,
  lazyStudio: LazyStudio,
): void {
  takeIntroOnLeaving(location, session, lazyStudio);
  effect(() => {
    const { value } = location.route;
    if (value.page === 'check') void session.show(value.connector);
    else if (value.page === 'rules' || value.page === 'rule') void rules.load();
  });
  // Canceling the check of a listed connector returns to the list, so the address must follow.
  effect(() => {
    const isList = session.phase.value.name === 'choosing';
    if (isList && location.route.peek().page === 'check') location.goHome();
  });
  clearFilter(location, session);
}

/** What is written in the studio is a file of the connector once the user leaves it. */
function takeIntroOnLeaving({ route }: Location, session: Session, lazyStudio: LazyStudio): void {
  effect(() => {
    const { page } = route.value;
    const phase = session.phase.peek();
    if ((page !== 'check' && page !== 'submit') || !('report' in phase)) return;
    const bytes = lazyStudio.take(phase.source);
    const path = phase.report.roles.find(({ role }) => role === 'intro')?.path ?? 'intro.md';
    if (bytes) void session.edit('Wrote intro.md', new Map([[path, bytes]]));
  });
}

/** The filter of one connector says little about another. */
function clearFilter(location: Location, session: Session): void {
  let last: { readonly workspace: Workspace; readonly name: string } | undefined;
  effect(() => {
    const phase = session.phase.value;
    if (phase.name !== 'checked' || phase.opened.list.connectors.length > 1) return;
    const { workspace, report } = phase;
    if (last?.workspace === workspace) return;
    const name = `${workspace.original.root}\n${report.name}`;
    if (last && last.name !== name) location.replaceQuery('');
    last = { workspace, name };
  });
}

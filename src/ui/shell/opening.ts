import { effect } from '@preact/signals';
import type { Location } from '../base/route.ts';
import { readOpenHint } from '../kept/hints.ts';
import type { LazyKeeper } from '../kept/lazy-keeper.ts';
import { type OpenedDrop, openedIn } from '../session/phase.ts';
import type { Session } from '../session/session.ts';
import type { LazyStudio } from '../studio/lazy-studio.ts';
import { preload } from './lazy-views.ts';
import type { Page } from './page.ts';

/** Opens connectors, dropped or kept, and closes them. The address follows. */
export type Opening = Pick<Page, 'take' | 'reopen' | 'close' | 'forget'>;

/** Opens what was open when the page was left. */
export function reopenLast(session: Session, kept: LazyKeeper): void {
  const hint = readOpenHint();
  if (hint) void session.reopen(async () => (await kept.load()).load(hint.id), hint.index);
}

/** Opens nothing yet. */
export function createOpening(
  { route, goHome }: Location,
  session: Session,
  kept: LazyKeeper,
  lazyStudio: LazyStudio,
): Opening {
  // The address of a listed connector does not fit one that was opened after it. For several, `followAddress` sees to it.
  let lastOpened: OpenedDrop | undefined;
  effect(() => {
    const opened = openedIn(session.phase.value);
    if (!opened || opened === lastOpened) return;
    lastOpened = opened;
    if (route.peek().page === 'check' && opened.list.connectors.length === 1) goHome();
  });

  const close = () => {
    goHome();
    session.close();
  };
  return {
    take(intake) {
      if (route.peek().page !== 'check') goHome();
      void session.take(async (...args) => {
        await Promise.all([preload(), kept.load()]);
        return intake(...args);
      });
    },
    reopen(id) {
      goHome();
      void session.reopen(async () => (await kept.load()).load(id));
    },
    close,
    async forget(id) {
      const keeper = await kept.load();
      const forgotten = id ?? keeper.openId();
      if (id === undefined) {
        await lazyStudio.flush();
        close();
      }
      if (forgotten !== undefined) await kept.forget(forgotten);
    },
  };
}

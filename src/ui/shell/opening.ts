import { effect } from '@preact/signals';
import type { Location } from '../base/route.ts';
import type { Intake } from '../intake/dropped-files.ts';
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
  let isTaking = false;
  const take = async (intake: Intake) => {
    if (route.peek().page !== 'check') goHome();
    isTaking = true;
    await session.take(async (onCount, signal) => {
      await Promise.all([preload(), kept.load()]);
      return intake(onCount, signal);
    });
    isTaking = false;
  };
  // The address of a listed connector does not fit what was opened after it.
  let lastOpened: OpenedDrop | undefined;
  effect(() => {
    const opened = openedIn(session.phase.value);
    if (!opened || opened === lastOpened) return;
    lastOpened = opened;
    const { page } = route.peek();
    if (page === 'check' && (isTaking || opened.list.connectors.length === 1)) goHome();
    isTaking = false;
  });

  const close = () => {
    goHome();
    session.close();
  };
  return {
    take: (intake) => void take(intake),
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

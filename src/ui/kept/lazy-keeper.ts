import { type ReadonlySignal, signal } from '@preact/signals';
import type { Session } from '../session/session.ts';
import type { Keeper } from './keeper.ts';

/** Holds the one keeper, whose code loads late. */
export interface LazyKeeper {
  /** Undefined until it is loaded. */
  readonly keeper: ReadonlySignal<Keeper | undefined>;
  load(): Promise<Keeper>;
  /** Removes all that is kept: files, edits, intro and submission. */
  forget(id: string): Promise<void>;
}

/** Loads the code that forgets connectors. */
export const loadForgetting = () => import('./forget-texts.ts');

/** Keeps nothing until the first `load`. */
export function createLazyKeeper(session: Pick<Session, 'phase'>): LazyKeeper {
  const keeper = signal<Keeper | undefined>(undefined);
  const load = async () => {
    const [{ createKeeper }, { createKeptStore }] = await Promise.all([
      import('./keeper.ts'),
      import('./kept-store.ts'),
    ]);
    keeper.value ??= createKeeper(createKeptStore(), session);
    return keeper.value;
  };
  return {
    keeper,
    load,
    async forget(id) {
      const [kept, { forgetTexts }] = await Promise.all([load(), loadForgetting()]);
      await forgetTexts(await kept.forget(id));
    },
  };
}

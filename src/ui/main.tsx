import './base/base.css';
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { createLocation } from './base/route.ts';
import { saveFile } from './base/save-file.ts';
import { createThemeChoice } from './base/theme.ts';
import { createDecoding } from './decoder/decoding.ts';
import { CHOOSE_FILES, loadPicking } from './intake/choose-buttons.tsx';
import { listenForDrops } from './intake/window-intake.ts';
import { createLazyKeeper, type LazyKeeper, loadForgetting } from './kept/lazy-keeper.ts';
import { createResultState } from './result/tasks/result-state.ts';
import { createRuleBook } from './rules/rule-book.ts';
import { createPacking } from './session/packing.ts';
import { createSession } from './session/session.ts';
import { createShownPhase } from './session/shown-phase.ts';
import { App } from './shell/app.tsx';
import { followAddress } from './shell/follow-address.ts';
import { isInForeignFrame } from './shell/foreign-frame.ts';
import { listenForKeys } from './shell/keyboard.ts';
import { preload, studioView, submitView } from './shell/lazy-views.ts';
import { createOffline, serviceWorkers } from './shell/offline.ts';
import { createOpening, reopenLast } from './shell/opening.ts';
import type { Page } from './shell/page.ts';
import { createSaving } from './shell/saving.ts';
import { viewOf } from './shell/view.ts';
import { createViewPositions } from './shell/view-positions.ts';
import { sourcePane } from './source/lazy-source.ts';
import { createLazyStudio } from './studio/lazy-studio.ts';
import { createLazySubmission } from './submit/model/lazy-submission.ts';
import { createLazyClient, loadClient } from './worker/lazy-client.ts';
import type { WorkerClient } from './worker/worker-client.ts';

const root = document.getElementById('app');
if (root && isInForeignFrame(window)) void showFramed(root);
else if (root) start(root);

async function showFramed(root: HTMLElement): Promise<void> {
  const { FramedPage } = await import('./shell/pages/framed-page.tsx');
  render(<FramedPage />, root);
}

/** Starts the page: models, listeners, components, and then the worker. */
function start(root: HTMLElement): void {
  const client = createLazyClient(loadClient);
  const session = createSession(client);
  const kept = createLazyKeeper(session);
  reopenLast(session, kept);
  const packing = createPacking(client, saveFile);
  const rules = createRuleBook(client);
  const lazyStudio = createLazyStudio(client, saveFile);
  const location = createLocation();
  const { route, query } = location;
  const shown = createShownPhase(session.phase);
  const view = computed(() => viewOf(route.value, shown.value, rules.pages.value !== undefined));
  const opening = createOpening(location, session, kept, lazyStudio);
  const isListingKeys = signal(false);
  listenForKeys({
    chooseFiles: () => document.getElementById(CHOOSE_FILES)?.click(),
    cancel() {
      session.cancel();
      packing.cancel();
    },
    undo: () => void session.undo(),
    redo: () => void session.redo(),
    help() {
      isListingKeys.value = true;
    },
  });
  followAddress(location, session, rules, lazyStudio);

  const page: Page = {
    api: client,
    session,
    shown,
    packing,
    kept,
    ...opening,
    ...createSaving(client),
    resultState: createResultState(location),
    query,
    decoding: createDecoding(client),
    rules,
    lazyStudio,
    lazySubmission: createLazySubmission(client, lazyStudio.flush),
    route,
    view,
    positions: createViewPositions(view),
    theme: createThemeChoice(),
    offline: createOffline(import.meta.env.PROD ? serviceWorkers() : undefined),
    hovering: listenForDrops(opening.take),
    isListingKeys,
  };
  render(<App page={page} />, root);
  loadWhenIdle(client, kept);
}

/** Starts the worker, and then loads the views that are not yet shown. */
function loadWhenIdle(client: WorkerClient, kept: LazyKeeper): void {
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  whenIdle(async () => {
    client.start();
    await Promise.all([preload(), kept.load()]);
    const views = [sourcePane, submitView, studioView].map(({ load }) => load);
    const late = [loadForgetting, loadPicking, ...views];
    whenIdle(() => void Promise.all(late.map((load) => load())));
  });
}

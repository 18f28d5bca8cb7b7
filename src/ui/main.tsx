import './base/base.css';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import type { ConnectorFiles } from '../core/contract/connector-source.ts';
import { createLocation } from './base/route.ts';
import { saveFile } from './base/save-file.ts';
import { createThemeChoice } from './base/theme.ts';
import { createDecoding } from './decoder/decoding.ts';
import { CHOOSE_FILES } from './intake/choose-buttons.tsx';
import type { Intake } from './intake/dropped-files.ts';
import { listenForDrops } from './intake/window-intake.ts';
import { readOpenHint } from './kept/hints.ts';
import { createLazyKeeper, loadForgetting } from './kept/lazy-keeper.ts';
import { createResultState } from './result/tasks/result-state.ts';
import { createRuleBook } from './rules/rule-book.ts';
import { createPacking } from './session/packing.ts';
import { type OpenedDrop, openedIn } from './session/phase.ts';
import { createSession } from './session/session.ts';
import { createShownPhase } from './session/shown-phase.ts';
import type { Workspace } from './session/workspace.ts';
import { App } from './shell/app.tsx';
import { isInForeignFrame } from './shell/foreign-frame.ts';
import { listenForKeys } from './shell/keyboard.ts';
import { preload, studioView, submitView } from './shell/lazy-views.ts';
import { createOffline, serviceWorkers } from './shell/offline.ts';
import { viewOf } from './shell/view.ts';
import { createViewPositions } from './shell/view-positions.ts';
import { sourcePane } from './source/lazy-source.ts';
import { createLazyStudio } from './studio/lazy-studio.ts';
import { createLazySubmission } from './submit/model/lazy-submission.ts';
import { createLazyClient, loadClient } from './worker/lazy-client.ts';

const root = document.getElementById('app');
if (root && isInForeignFrame(window)) void showFramed(root);
else if (root) start(root);

async function showFramed(root: HTMLElement): Promise<void> {
  const { FramedPage } = await import('./shell/framed-page.tsx');
  render(<FramedPage />, root);
}

/** Starts the page: models, listeners, components, and then the worker. */
function start(root: HTMLElement): void {
  const theme = createThemeChoice();
  const client = createLazyClient(loadClient);
  const session = createSession(client);
  const kept = createLazyKeeper(session);
  const packing = createPacking(client, saveFile);
  const decoding = createDecoding(client);
  const rules = createRuleBook(client);
  const lazyStudio = createLazyStudio(client, saveFile);
  const lazySubmission = createLazySubmission(client, lazyStudio.flush);
  const location = createLocation();
  const { route, goHome } = location;
  const load = async (id: string) => (await kept.load()).load(id);
  const hint = readOpenHint();
  if (hint) void session.reopen(() => load(hint.id), hint.index);
  const resultState = createResultState(location);
  const shown = createShownPhase(session.phase);
  const view = computed(() => viewOf(route.value, shown.value, rules.pages.value !== undefined));
  const positions = createViewPositions(view);

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
  const reopen = (id: string) => {
    goHome();
    void session.reopen(() => load(id));
  };
  const close = () => {
    goHome();
    session.close();
  };
  const forget = async (id?: string) => {
    const keeper = await kept.load();
    const forgotten = id ?? keeper.openId();
    if (id === undefined) {
      await lazyStudio.flush();
      close();
    }
    if (forgotten !== undefined) await kept.forget(forgotten);
  };
  const saveTable = async (rows: readonly (readonly string[])[]) => {
    saveFile('connectors.csv', await client.csvFile(rows), 'text/csv');
  };
  const saveFiles = async (files: ConnectorFiles) => {
    const [[path, bytes] = []] = files;
    if (files.size > 1) saveFile('changed-files.zip', await client.zip(files));
    else if (path && bytes)
      saveFile(path.slice(path.lastIndexOf('/') + 1), bytes, 'application/octet-stream');
  };
  const hovering = listenForDrops((intake) => void take(intake));
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

  // What is written in the studio is a file of the connector once the user leaves it.
  effect(() => {
    const { page } = route.value;
    const phase = session.phase.peek();
    if ((page !== 'check' && page !== 'submit') || !('report' in phase)) return;
    const bytes = lazyStudio.take(phase.source);
    const path = phase.report.roles.find(({ role }) => role === 'intro')?.path ?? 'intro.md';
    if (bytes) void session.edit('Wrote intro.md', new Map([[path, bytes]]));
  });
  effect(() => {
    const { value } = route;
    if (value.page === 'check') void session.show(value.connector);
    else if (value.page === 'rules' || value.page === 'rule') void rules.load();
  });
  // Canceling the check of a listed connector returns to the list, so the address must follow.
  effect(() => {
    if (session.phase.value.name === 'choosing' && route.peek().page === 'check') goHome();
  });

  // The filter of one connector says little about another.
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

  const page = {
    api: client,
    session,
    shown,
    packing,
    kept,
    reopen,
    forget,
    close,
    saveTable,
    saveFiles,
    resultState,
    query: location.query,
    decoding,
    rules,
    lazyStudio,
    lazySubmission,
    save: saveFile,
    route,
    view,
    positions,
    theme,
    hovering,
    isListingKeys,
    take: (intake: Intake) => void take(intake),
  };
  const offline = createOffline(import.meta.env.PROD ? serviceWorkers() : undefined);
  render(<App page={{ ...page, offline }} />, root);

  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  whenIdle(async () => {
    client.start();
    await Promise.all([preload(), kept.load()]);
    const late = [sourcePane, submitView, studioView];
    whenIdle(() => void Promise.all([loadForgetting(), ...late.map(({ load }) => load())]));
  });
}

import './components/base.css';
import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './components/app.tsx';
import { CHOOSE_FILES } from './components/choose-buttons.tsx';
import { loadTheRest, studioView } from './components/later.ts';
import type { Intake } from './handed-in.ts';
import { listenForKeys } from './keyboard.ts';
import { createOffline } from './offline.ts';
import { createPacking } from './packing.ts';
import { viewOf } from './page.ts';
import { createPlaces } from './places.ts';
import { createLocation } from './route.ts';
import { createRuleBook } from './rule-book.ts';
import { saveFile } from './save-file.ts';
import { createSession } from './session.ts';
import { createShownPhase } from './shown-phase.ts';
import { startConnectorWorker } from './start-worker.ts';
import { createStudioDesk } from './studio/studio-desk.ts';
import { createThemeChoice } from './theme.ts';
import { listenForDrops } from './window-intake.ts';
import { createWorkerClient } from './worker-client.ts';

const theme = createThemeChoice();
const client = createWorkerClient(startConnectorWorker);
const session = createSession(client);
const packing = createPacking(client, saveFile);
const rules = createRuleBook(client);
const desk = createStudioDesk(client, saveFile);
const { route, goHome } = createLocation();
const shown = createShownPhase(session.phase);
const view = computed(() => viewOf(route.value, shown.value, rules.pages.value !== undefined));
const places = createPlaces(view);

const take = (intake: Intake) => {
  goHome();
  void session.take(async (onCount, signal) => {
    await loadTheRest();
    return intake(onCount, signal);
  });
};
const hovering = listenForDrops(take);
listenForKeys({
  chooseFiles: () => document.getElementById(CHOOSE_FILES)?.click(),
  cancel() {
    session.cancel();
    packing.cancel();
  },
});

effect(() => {
  const { value } = route;
  if (value.page === 'check') void session.show(value.connector);
  else if (value.page !== 'intro') void rules.load();
});
// Stopping the check of a listed connector leads back to the list, and so must the address.
effect(() => {
  if (session.phase.value.name === 'choosing' && route.peek().page === 'check') goHome();
});

const root = document.getElementById('app');
if (root) {
  const page = {
    session,
    shown,
    packing,
    rules,
    desk,
    route,
    view,
    places,
    theme,
    hovering,
    take,
  };
  render(<App page={{ ...page, offline: createOffline() }} />, root);
}

const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
whenIdle(async () => {
  client.start();
  await loadTheRest();
  whenIdle(() => void studioView.load());
});

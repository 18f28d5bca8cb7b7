import { lazyView } from '../base/components/lazy-view.tsx';
import { loadReader } from '../intake/read-drop.ts';
import { loadSamples } from '../intake/samples.ts';
import { loadOpening } from '../session/drops.ts';
import { loadFocus } from './keyboard.ts';

/** What went wrong, should the checker stop. */
export const failurePage = lazyView(
  async () => (await import('./pages/failure-page.tsx')).FailurePage,
);

/** The keys of the page. */
export const keyList = lazyView(async () => (await import('./key-list.tsx')).KeyList);

/** The report of one connector. */
export const resultView = lazyView(
  async () => (await import('../result/result-view.tsx')).ResultView,
);

/** The list of several connectors. */
export const connectorListView = lazyView(
  async () => (await import('../result/connectors/connector-list-view.tsx')).ConnectorListView,
);

/** The explanations of pasted messages. */
export const decoderView = lazyView(
  async () => (await import('../decoder/decoder-view.tsx')).DecoderView,
);

/** The explanations of the rules. */
export const rulesView = lazyView(async () => (await import('../rules/rules-view.tsx')).RulesView);

/** What is left until the connector is certified. */
export const submitView = lazyView(
  async () => (await import('../submit/submit-view.tsx')).SubmitView,
);

/** The connectors that were open last. */
export const recentList = lazyView(
  async () => (await import('../kept/recent-list.tsx')).RecentList,
);

/** Whether the open connector is kept in this browser. */
export const keepNote = lazyView(async () => (await import('../kept/keep-note.tsx')).KeepNote);

/** Reads the files of the open connector again, and writes them back. */
export const diskPanel = lazyView(async () => (await import('../kept/disk-panel.tsx')).DiskPanel);

/** Saves files of the open connector. */
export const savePanel = lazyView(async () => (await import('../kept/save-panel.tsx')).SavePanel);

/** The intro.md that was written for the open connector. */
export const introNote = lazyView(async () => (await import('../studio/intro-note.tsx')).IntroNote);

/** The intro.md studio. It is large, so `preload` leaves it out. */
export const studioView = lazyView(
  async () => (await import('../studio/studio-view.tsx')).StudioView,
);

/** Loads the views, the reader of drops and the samples in advance, so that they work even if the network fails later. */
export async function preload(): Promise<void> {
  const views = [
    failurePage,
    resultView,
    connectorListView,
    decoderView,
    rulesView,
    recentList,
    keepNote,
    introNote,
    keyList,
    savePanel,
    diskPanel,
  ];
  // Each is loaded again when it is needed, and a failure is shown then.
  const others = Promise.all([loadReader(), loadFocus(), loadOpening()]).catch(() => {});
  await Promise.all([loadSamples(), others, ...views.map(({ load }) => load())]);
}

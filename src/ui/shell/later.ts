import { lazyView } from '../base/lazy-view.tsx';
import { loadSamples } from '../intake/samples.ts';

/** The page with a result, which the empty page can do without. */
export const resultView = lazyView(
  async () => (await import('../result/result-view.tsx')).ResultView,
);

/** The list of several connectors. */
export const connectorListView = lazyView(
  async () => (await import('../result/connector-list-view.tsx')).ConnectorListView,
);

/** The explanations of the rules. */
export const rulesView = lazyView(async () => (await import('../rules/rules-view.tsx')).RulesView);

/** The place where intro.md is written. It is large, and fetched when it is asked for. */
export const studioView = lazyView(
  async () => (await import('../studio/studio-view.tsx')).StudioView,
);

/** Fetches all of it, so that the page is whole before it is needed or the network goes. */
export async function loadTheRest(): Promise<void> {
  const views = [resultView, connectorListView, rulesView];
  await Promise.all([loadSamples(), ...views.map(({ load }) => load())]);
}

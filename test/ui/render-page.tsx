import { computed, signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { createLocation, type Route } from '../../src/ui/base/route.ts';
import type { Theme } from '../../src/ui/base/theme.ts';
import { createDecoding } from '../../src/ui/decoder/decoding.ts';
import { createResultState } from '../../src/ui/result/tasks/result-state.ts';
import { createRuleBook } from '../../src/ui/rules/rule-book.ts';
import { createPacking } from '../../src/ui/session/packing.ts';
import { createSession } from '../../src/ui/session/session.ts';
import { createShownPhase } from '../../src/ui/session/shown-phase.ts';
import { App } from '../../src/ui/shell/app.tsx';
import { preload } from '../../src/ui/shell/lazy-views.ts';
import { viewOf } from '../../src/ui/shell/view.ts';
import { createViewPositions } from '../../src/ui/shell/view-positions.ts';
import { createLazyStudio } from '../../src/ui/studio/lazy-studio.ts';
import { createLazySubmission } from '../../src/ui/submit/model/lazy-submission.ts';
import type { WorkerClient } from '../../src/ui/worker/worker-client.ts';

/** Renders the page as `main.tsx` does, with this client instead of a worker. */
export async function renderPage(client: WorkerClient) {
  await preload();
  const session = createSession(client);
  const save = vi.fn();
  const packing = createPacking(client, save);
  const decoding = createDecoding(client);
  const rules = createRuleBook(client);
  const lazyStudio = createLazyStudio(client, save);
  const lazySubmission = createLazySubmission(client, lazyStudio.flush);
  await rules.load();
  history.replaceState(null, '', '#/');
  const location = createLocation();
  const route = signal<Route>({ page: 'check' });
  const shown = createShownPhase(session.phase);
  const view = computed(() => viewOf(route.value, shown.value, true));
  const positions = createViewPositions(view);
  const theme = { theme: signal<Theme>('auto'), choose: vi.fn() };
  const offline = { updateReady: signal(false), update: vi.fn(), postpone: vi.fn() };
  const hovering = signal(false);
  const take = vi.fn((intake) => void session.take(intake));
  const page = {
    api: client,
    session,
    shown,
    packing,
    kept: { keeper: signal(undefined), load: vi.fn(), forget: vi.fn() },
    reopen: vi.fn(),
    forget: vi.fn(),
    close: vi.fn(),
    decoding,
    saveTable: vi.fn(),
    saveFiles: vi.fn(),
    resultState: createResultState(location),
    query: location.query,
    rules,
    lazyStudio,
    lazySubmission,
    save,
    route,
    view,
    positions,
    theme,
    offline,
    hovering,
    isListingKeys: signal(false),
  };
  render(<App page={{ ...page, take }} />);
  return { ...page, take };
}

/** Opens the folded part with this summary, and returns it. */
export function unfold(summary: string): HTMLDetailsElement {
  const details = screen.getByText(summary, { selector: 'summary' }).parentElement;
  if (!(details instanceof HTMLDetailsElement)) throw new Error('nothing to open');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return details;
}

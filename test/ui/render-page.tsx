import { computed, signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { App } from '../../src/ui/components/app.tsx';
import { loadTheRest } from '../../src/ui/components/later.ts';
import { createPacking } from '../../src/ui/packing.ts';
import { viewOf } from '../../src/ui/page.ts';
import { createPlaces } from '../../src/ui/places.ts';
import type { Route } from '../../src/ui/route.ts';
import { createRuleBook } from '../../src/ui/rule-book.ts';
import { createSession } from '../../src/ui/session.ts';
import { createShownPhase } from '../../src/ui/shown-phase.ts';
import { createStudioDesk } from '../../src/ui/studio/studio-desk.ts';
import type { Theme } from '../../src/ui/theme.ts';
import type { WorkerClient } from '../../src/ui/worker-client.ts';

/** Draws the page as its composition root does, with this client in place of a worker. */
export async function renderPage(client: WorkerClient) {
  await loadTheRest();
  const session = createSession(client);
  const save = vi.fn();
  const packing = createPacking(client, save);
  const rules = createRuleBook(client);
  const desk = createStudioDesk(client, save);
  await rules.load();
  const route = signal<Route>({ page: 'check' });
  const shown = createShownPhase(session.phase);
  const view = computed(() => viewOf(route.value, shown.value, true));
  const places = createPlaces(view);
  const theme = { theme: signal<Theme>('auto'), choose: vi.fn() };
  const offline = { updateReady: signal(false), update: vi.fn() };
  const hovering = signal(false);
  const take = vi.fn((intake) => void session.take(intake));
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
    offline,
    hovering,
  };
  render(<App page={{ ...page, take }} />);
  return { ...page, take, save };
}

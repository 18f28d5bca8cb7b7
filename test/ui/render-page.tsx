import { computed, signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import type { Route } from '../../src/ui/base/route.ts';
import type { Theme } from '../../src/ui/base/theme.ts';
import { createRuleBook } from '../../src/ui/rules/rule-book.ts';
import { createPacking } from '../../src/ui/session/packing.ts';
import { createSession } from '../../src/ui/session/session.ts';
import { createShownPhase } from '../../src/ui/session/shown-phase.ts';
import { App } from '../../src/ui/shell/app.tsx';
import { loadTheRest } from '../../src/ui/shell/later.ts';
import { viewOf } from '../../src/ui/shell/view.ts';
import { createViewPositions } from '../../src/ui/shell/view-positions.ts';
import { createStudioDesk } from '../../src/ui/studio/studio-desk.ts';
import type { WorkerClient } from '../../src/ui/worker/worker-client.ts';

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
  const positions = createViewPositions(view);
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
    positions,
    theme,
    offline,
    hovering,
  };
  render(<App page={{ ...page, take }} />);
  return { ...page, take, save };
}

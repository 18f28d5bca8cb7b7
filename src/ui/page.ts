import type { ReadonlySignal } from '@preact/signals';
import type { Intake } from './handed-in.ts';
import type { Offline } from './offline.ts';
import type { Packing } from './packing.ts';
import type { Phase } from './phase.ts';
import type { Places } from './places.ts';
import type { Route } from './route.ts';
import type { RuleBook } from './rule-book.ts';
import type { Session } from './session.ts';
import type { StudioDesk } from './studio/studio-desk.ts';
import type { ThemeChoice } from './theme.ts';

/** All that the components draw and act on. */
export interface Page {
  readonly session: Session;
  /** The phase to draw, which waits a moment before it draws waiting. */
  readonly shown: ReadonlySignal<Phase>;
  readonly packing: Packing;
  readonly rules: RuleBook;
  readonly desk: StudioDesk;
  readonly route: ReadonlySignal<Route>;
  readonly view: ReadonlySignal<View>;
  readonly places: Places;
  readonly theme: ThemeChoice;
  readonly offline: Offline;
  /** Whether files hover over the window. */
  readonly hovering: ReadonlySignal<boolean>;
  readonly take: (intake: Intake) => void;
}

/** What is drawn, as an identity: an object where it is worth coming back to. */
export type View = object | string;

const RULE_INDEX = {};
const STUDIO = {};

/** Tells one view from another. */
export function viewOf(route: Route, phase: Phase, rulesAreLoaded: boolean): View {
  if (route.page === 'intro') return STUDIO;
  if (route.page !== 'check' && !rulesAreLoaded) return 'loading';
  if (route.page === 'rules') return RULE_INDEX;
  if (route.page === 'rule') return route.id;
  if ('source' in phase && phase.name !== 'checking') return phase.source;
  return phase.name === 'choosing' ? phase.opened : phase.name;
}

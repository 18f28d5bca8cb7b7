import type { ReadonlySignal } from '@preact/signals';
import type { Route } from '../base/route.ts';
import type { ThemeChoice } from '../base/theme.ts';
import type { Intake } from '../intake/dropped-files.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { Packing } from '../session/packing.ts';
import type { Phase } from '../session/phase.ts';
import type { Session } from '../session/session.ts';
import type { StudioDesk } from '../studio/studio-desk.ts';
import type { Offline } from './offline.ts';
import type { View } from './view.ts';
import type { ViewPositions } from './view-positions.ts';

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
  readonly positions: ViewPositions;
  readonly theme: ThemeChoice;
  readonly offline: Offline;
  /** Whether files hover over the window. */
  readonly hovering: ReadonlySignal<boolean>;
  readonly take: (intake: Intake) => void;
}

import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ConnectorApi } from '../../core/contract/api.ts';
import type { ConnectorFiles } from '../../core/contract/connector-source.ts';
import type { Location, Route } from '../base/route.ts';
import type { ThemeChoice } from '../base/theme.ts';
import type { Decoding } from '../decoder/decoding.ts';
import type { Intake } from '../intake/dropped-files.ts';
import type { LazyKeeper } from '../kept/lazy-keeper.ts';
import type { ResultState } from '../result/tasks/result-state.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { Packing } from '../session/packing.ts';
import type { Phase } from '../session/phase.ts';
import type { Session } from '../session/session.ts';
import type { LazyStudio } from '../studio/lazy-studio.ts';
import type { LazySubmission } from '../submit/model/lazy-submission.ts';
import type { Offline } from './offline.ts';
import type { View } from './view.ts';
import type { ViewPositions } from './view-positions.ts';

/** The models that the components render and call. */
export interface Page {
  readonly api: ConnectorApi;
  readonly session: Session;
  /** The phase to render. It shows progress only after a short delay. */
  readonly shown: ReadonlySignal<Phase>;
  readonly packing: Packing;
  readonly kept: LazyKeeper;
  /** Opens a connector that is kept in this browser. */
  readonly reopen: (id: string) => void;
  /** Removes all that is kept of a connector, by default the open one, which is closed. */
  readonly forget: (id?: string) => Promise<void>;
  readonly resultState: ResultState;
  readonly query: Location['query'];
  /** Saves rows of cells as a table. */
  readonly saveTable: (rows: readonly (readonly string[])[]) => void;
  /** Saves one file as it is, and several as a zip. */
  readonly saveFiles: (files: ConnectorFiles) => Promise<void>;
  readonly decoding: Decoding;
  readonly rules: RuleBook;
  readonly lazyStudio: LazyStudio;
  readonly lazySubmission: LazySubmission;
  /** Saves bytes as a download. */
  readonly save: (name: string, bytes: Uint8Array<ArrayBuffer>, type?: string) => void;
  readonly route: ReadonlySignal<Route>;
  readonly view: ReadonlySignal<View>;
  readonly positions: ViewPositions;
  readonly theme: ThemeChoice;
  readonly offline: Offline;
  /** Whether files are being dragged over the window. */
  readonly hovering: ReadonlySignal<boolean>;
  /** Whether the list of keys is open. */
  readonly isListingKeys: Signal<boolean>;
  readonly take: (intake: Intake) => void;
  /** Closes what is open, and shows the start page. */
  readonly close: () => void;
}
